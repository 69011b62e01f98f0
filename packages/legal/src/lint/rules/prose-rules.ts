import type { InventoryService } from '@latchkey/core';
import type { LintDocument } from '../document/lint-document.ts';
import { phrasesIn } from '../phrases/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { firstMatch, has, quoted, type Sentence, sentencesOf } from '../sentences.ts';
import type { SiteRule } from '../site-rule.ts';
import { claimConsent, claimGated } from './claim-rules.ts';
import { runsUnasked, whereOf } from './ungated.ts';

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

/** L203, of prose: no tool where there is one, or one where there is none. */
export const saidToAsk: SiteRule = {
  ...claimConsent,
  name: 'prose-no-consent-tool',
  severity: 'warn',
  check(documents, { facts }) {
    const gated = facts.inventory.services.filter(({ decision }) => decision === 'gate').length;
    const seen = new Set<LintDocument>();
    return unconditional(documents).flatMap(({ document, phrases, sentence }) => {
      const said = toolIn(sentence.text, phrases);
      if (!said || seen.has(document)) return [];
      const ofBanner = aBanner.test(said.words);
      const isThere = facts.banner || (gated > 0 && !ofBanner);
      if (isThere !== said.denied) return [];
      seen.add(document);
      const truth = isThere ? 'visitors of this site are asked' : nothingAsks(gated, ofBanner);
      const message = `${quoted(sentence.text)}, but ${truth}. Say so, or put it into ":::when{consent=${isThere ? 'none' : 'needed'}}".`;
      return [{ file: document.path, ...sentence.placeOf(said.index), message }];
    });
  },
};

const aBanner = /banner|bandeau|bannière|melding/iu;

function nothingAsks(gated: number, ofBanner: boolean): string {
  return ofBanner && gated > 0
    ? 'no page shows a banner: what waits for consent asks where it stands'
    : 'nothing on the site waits for consent, so nothing asks';
}

/** A tool that a sentence speaks of, or says that there is none. */
function toolIn(
  text: string,
  { noConsentTool, consentTool, browserSettings, negation }: Phrases,
): { words: string; index: number; denied: boolean } | undefined {
  const denied = firstMatch(text, noConsentTool);
  if (denied) return { words: denied[0], index: denied.index, denied: true };
  if (has(text, browserSettings) || has(text, negation)) return undefined;
  const told = firstMatch(text, consentTool);
  return told && { words: told[0], index: told.index, denied: false };
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
