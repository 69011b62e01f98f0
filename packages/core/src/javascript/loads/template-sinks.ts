import type { Collector } from './collector.ts';

/** Tagged templates with HTML (`html` of lit, htm): where they end up cannot be seen. */
export function reportTemplates(collector: Collector): void {
  const { evaluation } = collector;
  for (const { tag, quasi } of evaluation.facts.taggedTemplates) {
    if (tag.type === 'MemberExpression') continue;
    const html = evaluation.values(quasi);
    collector.html(html, true, quasi, false);
  }
}
