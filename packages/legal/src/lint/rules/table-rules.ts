import type { Heading, Table } from '../document/lint-document.ts';
import { titlesAbove } from '../document/titles-above.ts';
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
