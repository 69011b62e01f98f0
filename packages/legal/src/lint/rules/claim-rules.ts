import type { Service } from '@latchkey/core';
import { evaluate } from '../../claims/evaluate.ts';
import { isPredicateName, type PredicateName, valueProblem } from '../../claims/predicate.ts';
import { within } from '../../claims/site-facts.ts';
import type { Verdict } from '../../claims/verdict.ts';
import type { LintDocument } from '../document/lint-document.ts';
import { quoted } from '../sentences.ts';
import type { LintSite, SiteProblem, SiteRule } from '../site-rule.ts';
import { whereOf } from './ungated.ts';

/** L201 */
export const claimNone: SiteRule = {
  code: 'L201',
  name: 'claim-none',
  severity: 'error',
  reason: 'A sentence that says that something is not there is untrue as soon as it is there.',
  check: (documents, site, { services }) =>
    falseClaims(documents, site, services, ['none', 'self-hosted', 'max']),
};

/** L202, of marked sentences. */
export const claimGated: SiteRule = {
  code: 'L202',
  name: 'claim-gated',
  severity: 'error',
  reason: 'What is promised to wait for consent, and does not wait, breaks the promise at every visit.',
  check: (documents, site, { services }) => falseClaims(documents, site, services, ['gated']),
};

/** L203, of marked sentences. */
export const claimConsent: SiteRule = {
  code: 'L203',
  name: 'claim-no-consent-tool',
  severity: 'error',
  reason: 'Whether visitors are asked is the first thing that they can check.',
  check: (documents, site, { services }) => falseClaims(documents, site, services, ['consent']),
};

/** L207 */
export const claimTransfer: SiteRule = {
  code: 'L207',
  name: 'claim-no-transfer',
  severity: 'error',
  reason: 'Where data goes depends on who gets it: one service elsewhere is a transfer.',
  source: 'GDPR, article 13(1)(f): https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  check: (documents, site, { services }) => falseClaims(documents, site, services, ['transfer']),
};

/** Marked sentences that the site contradicts: the same test that stops a build. */
function falseClaims(
  documents: readonly LintDocument[],
  { facts }: LintSite,
  services: readonly Service[],
  names: readonly PredicateName[],
): SiteProblem[] {
  const isService = (wanted: string) =>
    services.some(({ id, name }) => id === wanted || name.toLowerCase() === wanted.toLowerCase());
  return documents.flatMap(({ path, directives, frontmatter }) => {
    const scope = Array.isArray(frontmatter['scope']) ? frontmatter['scope'].join(' ') : '';
    return directives
      .filter(({ name }) => name === 'claim')
      .flatMap(({ attributes, text, line, column }) =>
        Object.entries(attributes).flatMap(([name, value]) => {
          if (!isPredicateName(name) || !names.includes(name)) return [];
          if (valueProblem({ name, value }, isService) !== undefined) return [];
          const verdict = evaluate({ name, value }, within(scope, facts));
          if (verdict.holds !== 'no') return [];
          const message = `${quoted(text)} ("${name}=${value}") is not true${because(verdict)}.`;
          return [{ file: path, line, column, message }];
        }),
      );
  });
}

function because({ because: [first], host }: Verdict): string {
  if (!first) return host === undefined ? '' : `: ${host} (hosting)`;
  return `: ${first.service.name} (${first.row?.name ?? first.service.purpose}), ${whereOf(first.service)}`;
}
