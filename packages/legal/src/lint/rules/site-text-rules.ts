import { scopes } from '../../claims/predicate.ts';
import type { LintDocument } from '../document/lint-document.ts';
import { durationsIn } from '../durations.ts';
import { phrasesIn } from '../phrases/index.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { firstMatch, has, quoted, sentencesOf } from '../sentences.ts';
import type { SiteRule } from '../site-rule.ts';
import { dayOf, own } from './own-pages.ts';

/** L205 */
export const sharesAnyway: SiteRule = {
  code: 'L205',
  name: 'claim-third-parties',
  severity: 'warn',
  reason: 'Every request tells its receiver the address of the visitor and the page.',
  check(documents, { facts }) {
    const open = facts.inventory.services.filter(
      ({ moment, decision, hosts }) =>
        decision === 'keep' && moment === 'load' && hosts.some((host) => !facts.isOwn(host)),
    );
    const [first] = open;
    if (!first) return [];
    return eachPhrase(documents, 'nothingShared').map(({ document, text, place }) => ({
      file: document.path,
      ...place,
      message: `${quoted(text)}, but ${first.name} is contacted as soon as a page opens (${first.samples[0]?.page}:${first.samples[0]?.line}).`,
    }));
  },
};

/** L304 */
export const choiceDuration: SiteRule = {
  code: 'L304',
  name: 'choice-duration-mismatch',
  severity: 'warn',
  reason: 'How long a choice is kept is a promise to the visitor.',
  check(documents, { months }) {
    return documents.flatMap((document) => {
      const phrases = phrasesIn(document.lang);
      if (!phrases) return [];
      return sentencesOf(document)
        .filter(({ text }) => keepsChoice(text, phrases))
        .flatMap(({ text, placeOf }) =>
          durationsIn(text, phrases)
            .filter(({ days }) => Math.abs(days - months * 30.436875) > 3)
            .map(({ index, words }) => ({
              file: document.path,
              ...placeOf(index),
              message: `says ${words}, the config keeps a choice for ${months} months. Write ":fact[choice-duration]", or change \`choice.months\`.`,
            })),
        );
    });
  },
};

/** "Your choice is kept for", in the languages of the phrases; what is said of trackers is said of something else. */
function keepsChoice(text: string, { tracker }: Phrases): boolean {
  return (
    /(?<!\p{L})(?:your|votre|vos|ihre?|deine?|tu|su|tua|vostra|je|uw) (?:choi|préféren|preferen|auswahl|wahl|entscheid|elecci|scelt|keuze)/iu.test(
      text,
    ) && !has(text, tracker)
  );
}

/** L305 */
export const longChoice: SiteRule = {
  code: 'L305',
  name: 'choice-duration-long',
  severity: 'info',
  reason: 'Six months is what regulators call good practice: long enough not to be asked again and again.',
  source: 'CNIL, deliberation 2020-092: https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
  check([document], { months }) {
    if (!document || months <= 6) return [];
    return [
      {
        file: document.path,
        line: 1,
        column: 1,
        message: `a choice is kept for ${months} months; the CNIL calls 6 good practice. See \`choice.months\`.`,
      },
    ];
  },
};

/** L402, the half that needs to know when something was last found. */
export const olderThanSite: SiteRule = {
  code: 'L402',
  name: 'date-drift',
  severity: 'warn',
  reason:
    'A date in the future, or older than the last change of what is on the site, is not the date of this text.',
  check(documents, { lastChange }) {
    if (lastChange === undefined) return [];
    return own(documents).flatMap((document) => {
      const updated = dayOf(document.frontmatter['updated']);
      if (updated === undefined || updated >= lastChange) return [];
      return [
        {
          file: document.path,
          line: 1,
          column: 1,
          message: `is dated ${updated}; what the site contacts changed on ${lastChange}. Read it again, or write "updated: auto".`,
        },
      ];
    });
  },
};

/** L413 */
export const notReviewed: SiteRule = {
  code: 'L413',
  name: 'not-reviewed',
  severity: 'warn',
  reason: 'A legal page that nobody has read is a draft, and drafts are not published.',
  check(documents) {
    return own(documents)
      .filter(({ frontmatter }) => frontmatter['reviewed'] === undefined)
      .map(({ path }) => ({
        file: path,
        line: 1,
        column: 1,
        message:
          'is a draft. Once somebody has read it, write the day into its frontmatter: "reviewed: 2026-11-22".',
      }));
  },
};

/** L501 */
export const scopeUndeclared: SiteRule = {
  code: 'L501',
  name: 'scope-undeclared',
  severity: 'warn',
  reason: 'A page that speaks for an application or for e-mails, and lists nothing of them, is not complete.',
  check(documents, { facts }) {
    return own(documents).flatMap((document) => {
      const scope = document.frontmatter['scope'];
      const named = scopes.filter((one) => one !== 'site' && Array.isArray(scope) && scope.includes(one));
      return named
        .filter((one) => !facts.scopes.includes(one))
        .map((one) => ({
          file: document.path,
          line: 1,
          column: 1,
          message: `speaks for "${one}", and nothing of it is declared. Add what it uses under \`declare\` in the config.`,
        }));
    });
  },
};

function eachPhrase(documents: readonly LintDocument[], name: 'nothingShared') {
  return documents.flatMap((document) => {
    const pattern = phrasesIn(document.lang)?.[name];
    if (!pattern) return [];
    return sentencesOf(document).flatMap(({ text, placeOf }) => {
      const match = firstMatch(text, pattern);
      return match ? [{ document, text, place: placeOf(match.index) }] : [];
    });
  });
}
