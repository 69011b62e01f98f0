import type { LintDocument } from '../document/lint-document.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Rule } from '../rule.ts';
import { firstMatch, has, quoted, sentencesOf } from '../sentences.ts';

/** L209: only in pages that can mark what they say. */
export const unmarkedClaim: Rule = {
  code: 'L209',
  name: 'unmarked-claim',
  severity: 'info',
  reason: 'A sentence about the site that is marked is tested with every build; others grow untrue unseen.',
  check(document, { phrases }) {
    if (!phrases || document.frontmatter['legal'] === undefined) return [];
    // What stands under a condition is shown only where it holds.
    const certain = document.passages.filter(({ kind, conditional }) => kind === 'text' && !conditional);
    return sentencesOf({ passages: certain }).flatMap(({ text, placeOf }) => {
      const claim = claimIn(text, phrases);
      if (!claim || isMarked(document, text)) return [];
      const message = `looks like a claim: ${quoted(text)}. Mark it to have it checked, as in ":claim[…]{${claim.predicate}}".`;
      return [{ ...placeOf(claim.index), message }];
    });
  },
};

function claimIn(text: string, phrases: Phrases): { predicate: string; index: number } | undefined {
  const shared = firstMatch(text, phrases.nothingShared);
  if (shared) return { predicate: 'none=third-parties', index: shared.index };
  const purposes = Object.entries(phrases.purposes).filter(([, pattern]) => has(text, pattern));
  const [named] = purposes;
  if (!named || purposes.length > 1 || !has(text, phrases.tracker)) return undefined;
  const [purpose] = named;
  const waits = firstMatch(text, phrases.onlyWithConsent);
  if (waits) return { predicate: `gated=${purpose}`, index: waits.index };
  // "If you do not accept": of the visitor, not of the site.
  if (has(text, phrases.consent) || has(text, phrases.refusal) || has(text, phrases.browserSettings))
    return undefined;
  const denied = firstMatch(text, phrases.negation);
  return denied && { predicate: `none=${purpose}`, index: denied.index };
}

/** Whether a claim of the document is in the sentence, or the sentence in the claim. */
function isMarked({ directives }: LintDocument, text: string): boolean {
  const said = plain(text);
  const claims = directives.filter(({ name }) => name === 'claim').map((claim) => plain(claim.text));
  return claims.some((claim) => claim !== '' && (said.includes(claim) || claim.includes(said)));
}

/** Passages have plain apostrophes and spaces, directives those of their author. */
function plain(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim();
}
