import type { Nodes } from 'mdast';
import type { Frontmatter } from './frontmatter-schema.ts';

/** Attributes of a slot as hast properties; those without a value are left out. */
export function slotProperties(
  name: string,
  options: Readonly<Record<string, string | undefined>>,
  { lang }: { lang: string },
): Record<string, string> {
  const given = Object.entries(options).flatMap(([key, value]) =>
    value === undefined ? [] : [[`dataLatchkey${key.charAt(0).toUpperCase()}${key.slice(1)}`, value]],
  );
  return { dataLatchkeySlot: name, dataLatchkeyLang: lang, ...Object.fromEntries(given) };
}

/** What the page speaks for, where it says so. */
export function scopeProperty({ scope }: Frontmatter): Record<string, string> {
  return scope && scope.length > 0 ? { dataLatchkeyScope: scope.join(' ') } : {};
}

/** What a page says of when it changed; where it names the day, no other counts. */
export function daysOfPage(frontmatter: Frontmatter): Record<string, string | undefined> {
  const { updated = 'auto', reviewed, changes = [] } = frontmatter;
  if (updated !== 'auto') return { updated };
  const date = changes
    .map((change) => change.date)
    .sort()
    .at(-1);
  return { updated, reviewed, entries: date && JSON.stringify([{ date }]) };
}

export function entriesOf({ changes }: Frontmatter): string | undefined {
  return changes && JSON.stringify(changes);
}

/** Where the author wrote it: the file, and the line where one is known. */
export function fromProperty({ position }: Nodes, { path }: { path: string }): Record<string, string> {
  const line = position?.start.line;
  return { dataLatchkeyFrom: line === undefined ? path : `${path}:${line}` };
}
