import type { Heading, Place } from './lint-document.ts';

/** The heading of the part that something is in, and of the parts around it, but not of the whole page. */
export function titlesAbove(place: Place, headings: readonly Heading[]): string[] {
  const titles: string[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const heading of headings.filter((one) => isBefore(one, place)).toReversed()) {
    if (heading.depth >= depth) continue;
    if (heading.depth > 1 || titles.length === 0) titles.push(heading.text);
    depth = heading.depth;
  }
  return titles;
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
