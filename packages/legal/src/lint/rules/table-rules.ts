import type { BlankCell, LintDocument, Table } from '../document/lint-document.ts';
import { headingsAbove } from '../document/titles-above.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Rule } from '../rule.ts';
import { has, quoted } from '../sentences.ts';
import { missingField } from './missing-field.ts';

/** L106, of tables that somebody wrote. */
export const blankCell: Rule = {
  ...missingField,
  check(document, { phrases }) {
    if (!phrases) return [];
    return document.tables
      .filter((table) => isOfTrackers(table, document, phrases))
      .flatMap((table) =>
        table.blanks
          .filter((cell) => has(cell.header, phrases.column) && !isOfGroup(cell, table))
          .map(({ line, column, header, row }) => ({
            ...{ line, column },
            message: `${quoted(row)} has no ${quoted(header)}. Fill it in, or write "::trackers", which is filled from the site.`,
          })),
      );
  },
};

/** A row that only heads those below it, as Markdown has no other way: `| **Necessary** | | |`. */
function isOfGroup({ line, row }: BlankCell, { blanks, header, rows }: Table): boolean {
  const sameRow = blanks.filter((other) => other.line === line);
  return rows > 1 && sameRow.length === header.length - 1 && /^\p{Lu}\p{Ll}+(?: |$)/u.test(row);
}

/** Personal data, in all languages of the phrases. */
const ofData =
  /(?<!\p{L})(?:data|information|daten|angaben|donn[ée]e|renseignement|datos|informaci|dat[io](?!\p{L})|informazion|gegevens|informatie)/iu;

/**
 * Tables of functions and of data have headers like these, too: it or what stands above it speaks of trackers. The page
 * may do so as a whole, if neither the table's rows nor a heading between the two are of data.
 */
function isOfTrackers(table: Table, document: LintDocument, { tracker, column }: Phrases): boolean {
  const asking = table.header.filter((name) => has(name, column)).length;
  if (asking > 0 && table.header.some((name) => has(name, tracker))) return true;
  if (asking < 2) return false;
  const above = headingsAbove(table, document.headings);
  const near = [table.caption, ...above.filter(({ depth }) => depth > 1).map(({ text }) => text)];
  if (near.some((title) => has(title, tracker))) return true;
  if ([table.header[0] ?? '', ...near].some((title) => ofData.test(title))) return false;
  return isPageOfTrackers(document, above.find(({ depth }) => depth === 1)?.text, tracker);
}

function isPageOfTrackers(
  { frontmatter }: LintDocument,
  heading: string | undefined,
  tracker: RegExp,
): boolean {
  const title = heading ?? frontmatter['title'];
  return frontmatter['legal'] === 'cookies' || (typeof title === 'string' && has(title, tracker));
}
