import { firstPlaces } from './first-places.ts';
import type { FolderPlan } from './plan-folder.ts';

/** About pages that are to say when they changed, where nobody has said it. */
export function undatedWarnings(
  { undated, site }: Pick<FolderPlan, 'undated' | 'site'>,
  firstSeen: readonly (string | undefined)[],
): string[] {
  const isKnown = site.settings.changes.length > 0 || firstSeen.some((day) => day !== undefined);
  if (undated.length === 0 || isKnown) return [];
  return [
    [
      'Nothing tells when these pages changed, so the place for it stays empty:',
      ...firstPlaces(undated.map(({ page, line }) => `${page}:${line}`)),
      '  In Markdown, write "updated: 2026-11-01" or "reviewed: 2026-11-01" into the frontmatter; in HTML, data-latchkey-updated="2026-11-01".',
    ].join('\n'),
  ];
}
