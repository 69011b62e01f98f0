import type { InventoryService, Service } from '@latchkey/core';
import { evaluate } from '../../claims/evaluate.ts';
import { isPredicateName, type PredicateName, valueProblem } from '../../claims/predicate.ts';
import { within } from '../../claims/site-facts.ts';
import type { Verdict } from '../../claims/verdict.ts';
import type { LintDocument } from '../document/lint-document.ts';
import { phrasesIn } from '../phrases/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { firstMatch, has, quoted, type Sentence, sentencesOf } from '../sentences.ts';
import type { LintSite, SiteProblem, SiteRule } from '../site-rule.ts';
import { runsUnasked, whereOf } from './ungated.ts';

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

/** L202, of prose. */
export const saidToWait: SiteRule = {
  ...claimGated,
  name: 'prose-gated',
  severity: 'warn',
  check(documents, { facts }) {
    const open = facts.inventory.services.filter(runsUnasked);
    if (open.length === 0) return [];
    return unconditional(documents).flatMap(({ document, phrases, sentence }) => {
      const promise = firstMatch(sentence.text, phrases.onlyWithConsent);
      const meant = promise ? open.filter((service) => isMeant(sentence.text, service, phrases)) : [];
      return meant.slice(0, 1).map((service) => ({
        file: document.path,
        ...sentence.placeOf(promise?.index ?? 0),
        message: `${quoted(sentence.text)}, but ${service.name} runs before any choice (${whereOf(service)}).`,
      }));
    });
  },
};

/** The service itself, or trackers of its purpose. */
function isMeant(text: string, service: InventoryService, { purposes }: Phrases): boolean {
  const { purpose } = service;
  const named = purpose === 'statistics' || purpose === 'advertising' || purpose === 'functional';
  return text.includes(service.name) || (named && has(text, purposes[purpose]));
}

/** L203, of marked sentences. */
export const claimConsent: SiteRule = {
  code: 'L203',
  name: 'claim-no-consent-tool',
  severity: 'error',
  reason: 'Whether visitors are asked is the first thing that they can check.',
  check: (documents, site, { services }) => falseClaims(documents, site, services, ['consent']),
};

/** L203, of prose: no tool where there is one, or one where there is none. */
export const saidToAsk: SiteRule = {
  ...claimConsent,
  name: 'prose-no-consent-tool',
  severity: 'warn',
  check(documents, { facts }) {
    const gated = facts.inventory.services.filter(({ decision }) => decision === 'gate');
    const asks = gated.length > 0 || facts.banner;
    const seen = new Set<LintDocument>();
    return unconditional(documents).flatMap(({ document, phrases, sentence }) => {
      const { text } = sentence;
      const denied = firstMatch(text, phrases.noConsentTool);
      const described =
        denied || has(text, phrases.browserSettings) || has(text, phrases.negation)
          ? undefined
          : firstMatch(text, phrases.consentTool);
      const wrong = asks ? denied : described;
      if (!wrong || seen.has(document)) return [];
      seen.add(document);
      const but = asks
        ? `${gated.length === 1 ? '1 service waits' : `${gated.length} services wait`} for consent`
        : 'nothing on the site waits for consent, so nothing asks';
      return [
        {
          file: document.path,
          ...sentence.placeOf(wrong.index),
          message: `${quoted(text)}, but ${but}. Put it into ":::when{consent=${asks ? 'none' : 'needed'}}".`,
        },
      ];
    });
  },
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

function unconditional(
  documents: readonly LintDocument[],
): { document: LintDocument; phrases: Phrases; sentence: Sentence }[] {
  return documents.flatMap((document) => {
    const phrases = phrasesIn(document.lang);
    const certain = document.passages.filter(({ conditional }) => !conditional);
    return phrases
      ? sentencesOf({ passages: certain }).map((sentence) => ({ document, phrases, sentence }))
      : [];
  });
}
