import type { Heading, Place } from './lint-document.ts';

/** The heading of the part that something is in, and of the parts around it, but not of the whole page. */
export function titlesAbove(place: Place, headings: readonly Heading[]): string[] {
  return headingsAbove(place, headings)
    .filter(({ depth }, index) => depth > 1 || index === 0)
    .map(({ text }) => text);
}

/** The heading of the part that something is in, then of the part around that, up to the title of the page. */
export function headingsAbove(place: Place, headings: readonly Heading[]): Heading[] {
  const above: Heading[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (const heading of headings.filter((one) => isBefore(one, place)).toReversed()) {
    if (heading.depth >= depth) continue;
    above.push(heading);
    depth = heading.depth;
  }
  return above;
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
