import type { Heading, Place, Table } from '../document/lint-document.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Rule } from '../rule.ts';
import { has, quoted } from '../sentences.ts';
import { missingField } from './missing-field.ts';

/** L106, of tables that somebody wrote. */
export const blankCell: Rule = {
  ...missingField,
  check({ tables, headings }, { phrases }) {
    if (!phrases) return [];
    return tables
      .filter((table) => isOfTrackers(table, headings, phrases))
      .flatMap(({ blanks }) =>
        blanks
          .filter(({ header }) => has(header, phrases.column))
          .map(({ line, column, header, row }) => ({
            ...{ line, column },
            message: `${quoted(row)} has no ${quoted(header)}. Fill it in, or write "::trackers", which is filled from the site.`,
          })),
      );
  },
};

/** Tables of functions and of data have headers like these, too: it or what stands above it speaks of trackers. */
function isOfTrackers(table: Table, headings: readonly Heading[], { tracker, column }: Phrases): boolean {
  const asking = table.header.filter((name) => has(name, column)).length;
  if (asking > 0 && table.header.some((name) => has(name, tracker))) return true;
  return asking > 1 && [table.caption, ...titlesAbove(table, headings)].some((title) => has(title, tracker));
}

/** The heading of the part that something is in, and of the parts around it, but not of the whole page. */
function titlesAbove(place: Place, headings: readonly Heading[]): string[] {
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
