import type { Rule } from '../rule.ts';

/** What L106 is, for both of its halves: what authors wrote, and what the tables are filled from. */
export const missingField: Omit<Rule, 'check'> = {
  code: 'L106',
  name: 'missing-field',
  severity: 'error',
  reason: 'A row without a provider, a purpose or a duration leaves out what visitors have to be told.',
  source:
    'CJEU, C-673/17 (Planet49), paragraph 81: http://curia.europa.eu/juris/document/document.jsf?docid=218462&doclang=EN',
};
