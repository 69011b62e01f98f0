/** Elements that break a rule, by rule. */
export type BrokenRules = Record<string, number>;

/**
 * Runs in a page that axe-core was loaded into, so it can use nothing from outside: every rule but the outdated ones,
 * also those that are off by default, on the whole page with its frames.
 * @param parts a selector for each part of the page
 * @returns what is broken in each part, and `elsewhere`
 */
export async function runAxe(parts: Record<string, string>): Promise<Record<string, BrokenRules>> {
  const { axe } = window as unknown as {
    axe: {
      getRules(): { ruleId: string; tags: string[] }[];
      run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
    };
  };
  const rules = axe.getRules().filter(({ tags }) => !tags.includes('deprecated'));
  const { violations } = await axe.run({
    runOnly: { type: 'rule', values: rules.map(({ ruleId }) => ruleId) },
    resultTypes: ['violations'],
  });

  // The first selector of a target is one of the page itself; for what is in a frame it is that of the frame.
  const partOf = ([selector]: unknown[]): string => {
    const element = typeof selector === 'string' ? document.querySelector(selector) : null;
    return Object.keys(parts).find((part) => element?.closest(parts[part] ?? '')) ?? 'elsewhere';
  };
  const found: Record<string, BrokenRules> = {};
  for (const { id, nodes } of violations) {
    for (const { target } of nodes) {
      const part = partOf(target);
      const broken = found[part] ?? {};
      found[part] = broken;
      broken[id] = (broken[id] ?? 0) + 1;
    }
  }
  return found;
}
