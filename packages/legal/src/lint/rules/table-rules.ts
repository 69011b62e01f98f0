import type { Table } from '../document/lint-document.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Rule } from '../rule.ts';
import { has, quoted } from '../sentences.ts';

/** L106, of tables that somebody wrote. */
export const blankCell: Rule = {
  code: 'L106',
  name: 'missing-field',
  severity: 'error',
  reason: 'A row without a provider, a purpose or a duration leaves out what visitors have to be told.',
  source:
    'CJEU, C-673/17 (Planet49), paragraph 81: http://curia.europa.eu/juris/document/document.jsf?docid=218462&doclang=EN',
  check({ tables }, { phrases }) {
    if (!phrases) return [];
    return tables
      .filter((table) => isOfTrackers(table, phrases))
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

/** Headers that speak of trackers, or two that only such tables have side by side. */
function isOfTrackers({ header }: Table, { tracker, column }: Phrases): boolean {
  const asking = header.filter((name) => has(name, column)).length;
  return asking > 1 || (asking > 0 && header.some((name) => has(name, tracker)));
}
