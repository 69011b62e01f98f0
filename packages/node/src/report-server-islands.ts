import { count } from './count.ts';
import { firstPlaces } from './first-places.ts';
import type { PageNote } from './page-note.ts';

/** What the server renders while a page is open is in no file: a scan cannot see it, and gates nothing in it. */
export function serverIslandWarnings(notes: readonly PageNote[]): string[] {
  const pages = notes.filter(({ serverIslands }) => serverIslands).map(({ page }) => page);
  if (pages.length === 0) return [];
  return [
    [
      `Server islands on ${count(pages.length, 'page')} are rendered on request: what they contact was not seen, and is NOT gated.`,
      ...firstPlaces(pages),
      '  Keep third parties out of components with `server:defer`, or leave that out: then they are in the page.',
    ].join('\n'),
  ];
}
