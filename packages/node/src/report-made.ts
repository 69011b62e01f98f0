import type { MadePages } from './made-pages.ts';

/**
 * What is to be said of legal pages that stay out, and of those that an earlier run published and this one does not.
 * @param tense `gated`: they were removed; `found`: nothing was changed
 */
export function madeWarnings({ taken, withdrawn, left }: MadePages, tense: 'gated' | 'found'): string[] {
  const past = 'is a legal page that an earlier run published';
  return [
    ...taken.map((path) =>
      [
        `${path} is a page of the folder's own: it stays, and the legal page that the config asks for there is not published.`,
        '  Delete the file if an earlier build left it there; or take the page out of `legal.pages`.',
      ].join('\n'),
    ),
    ...withdrawn.map((path) =>
      tense === 'gated'
        ? `${path} ${past}, and this one does not: it was removed. Links of your own to it lead nowhere now.`
        : `${path} ${past}, and the config no longer does: it is still there. Gating the folder removes it.`,
    ),
    ...left.map((path) =>
      [
        `${path} ${past}, and the config no longer does. Somebody has changed it since, so it stays where visitors find it.`,
        '  Delete it, or build the site into an empty folder and gate that.',
      ].join('\n'),
    ),
  ];
}
