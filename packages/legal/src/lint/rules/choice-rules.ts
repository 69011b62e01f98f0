import type { LintDocument } from '../document/lint-document.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Problem, Rule } from '../rule.ts';
import { firstMatch, firstPlace, has, quoted, type Sentence, sentencesOf } from '../sentences.ts';
import { namedServices } from '../service-names.ts';

/** The first sentence that is about trackers and fits a test. */
function firstAboutTrackers(
  document: LintDocument,
  { tracker }: Phrases,
  fits: (text: string) => RegExpExecArray | undefined,
): (Problem & { sentence: Sentence }) | undefined {
  for (const sentence of sentencesOf(document)) {
    const match = has(sentence.text, tracker) ? fits(sentence.text) : undefined;
    if (match) return { ...sentence.placeOf(match.index), message: quoted(sentence.text), sentence };
  }
  return undefined;
}

function found(problem: Problem | undefined, message: (words: string) => string): Problem[] {
  return problem ? [{ line: problem.line, column: problem.column, message: message(problem.message) }] : [];
}

/** L301 */
export const noRefusalWording: Rule = {
  code: 'L301',
  name: 'no-refusal-wording',
  severity: 'warn',
  reason: 'Where visitors are told how to accept, they have to be told that they can refuse, as easily.',
  source:
    'CNIL, deliberations 2020-091 and 2020-092: https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042388197',
  check(document, { phrases }) {
    if (!phrases || firstPlace(document, phrases.refusal)) return [];
    const { consent, consentTool, consentUnneeded } = phrases;
    const asks = (text: string) => (has(text, consentUnneeded) ? undefined : firstMatch(text, consent));
    const asking =
      firstAboutTrackers(document, phrases, (text) => (has(text, consentTool) ? asks(text) : undefined)) ??
      firstAboutTrackers(document, phrases, asks);
    return found(
      asking,
      (words) => `${words} speaks of agreeing; nothing here says that one can refuse, and how. Say so.`,
    );
  },
};

/** Preferences, a choice, consent: in all languages of the phrases. */
const aChoice =
  /preferen|préféren|präferenz|voorkeur|choice|choix|wahl|elecci|scelt|keuze|consent|einwillig|toestemm/iu;

function isAboutChoice(text: string, { tracker }: Phrases): boolean {
  return aChoice.test(text) || has(text, tracker);
}

/** L303 */
export const openerNeedsLogin: Rule = {
  code: 'L303',
  name: 'opener-needs-login',
  severity: 'warn',
  reason: 'Visitors without an account have a choice too, and have to be able to change it.',
  check(document, { phrases }) {
    if (!phrases) return [];
    const tied = sentencesOf(document).find(
      ({ text }) => has(text, phrases.accountOnly) && isAboutChoice(text, phrases),
    );
    const match = tied && firstMatch(tied.text, phrases.accountOnly);
    if (!tied || !match) return [];
    return [
      {
        ...tied.placeOf(match.index),
        message: `${quoted(match[0])}: visitors without an account cannot get there. Add "::consent-settings", or a link to the settings on every page.`,
      },
    ];
  },
};

/** L306 */
export const vaguePeriod: Rule = {
  code: 'L306',
  name: 'vague-period',
  severity: 'warn',
  reason: 'How long a choice is kept is part of what visitors are to be told.',
  source:
    'CJEU, C-673/17 (Planet49), paragraph 81: http://curia.europa.eu/juris/document/document.jsf?docid=218462&doclang=EN',
  check(document, { phrases }) {
    if (!phrases) return [];
    const vague = sentencesOf(document).find(
      ({ text }) => has(text, phrases.vaguePeriod) && isAboutChoice(text, phrases),
    );
    const match = vague && firstMatch(vague.text, phrases.vaguePeriod);
    if (!vague || !match) return [];
    return [
      {
        ...vague.placeOf(match.index),
        message: `${quoted(match[0])} is no number. Write how long, or ":fact[choice-duration]".`,
      },
    ];
  },
};

/** Signals of browsers, in every language under their English names. */
const signal = /(?<!\p{L})(?:do[ -]not[ -]track|DNT|global privacy control|GPC)(?!\p{L})/giu;

/** L307 */
export const signalMismatch: Rule = {
  code: 'L307',
  name: 'signal-mismatch',
  severity: 'warn',
  reason: 'Who speaks of a signal of the browser has to say what the site does with it.',
  source: 'W3C, Global Privacy Control: https://w3c.github.io/gpc/',
  check(document, { phrases }) {
    if (!phrases) return [];
    const place = firstPlace(document, signal);
    const treated = sentencesOf(document).some(
      ({ text }) => has(text, signal) && has(text, phrases.signalTreated),
    );
    if (!place || treated) return [];
    const { line, column, words } = place;
    return [
      {
        line,
        column,
        message: `speaks of ${words} and does not say what this site does when a browser sends it.`,
      },
    ];
  },
};

/** L308 */
export const browserOnly: Rule = {
  code: 'L308',
  name: 'browser-only-optout',
  // Facts of the site make it an error; from prose alone it stays a warning.
  severity: 'warn',
  reason: 'Trackers that need consent may only start after it: settings of the browser come too late.',
  source: 'EDPB, guidelines 05/2020; CNIL, deliberation 2020-091',
  check(document, { phrases, services }) {
    if (!phrases || firstPlace(document, phrases.consentTool)) return [];
    if (document.directives.some(({ name }) => name === 'consent-settings')) return [];
    const optional = services.filter(({ purpose }) => purpose === 'statistics' || purpose === 'advertising');
    const uses = (text: string) => has(text, phrases.optionalUse) || namedServices(text, optional).length > 0;
    if (!document.passages.some(({ text }) => has(text, phrases.tracker) && uses(text))) return [];
    const browser = sentencesOf(document).find(
      ({ text }) => has(text, phrases.browserSettings) && has(text, phrases.blocking),
    );
    if (!browser) return [];
    return [
      {
        ...browser.placeOf(firstMatch(browser.text, phrases.browserSettings)?.index ?? 0),
        message: `${quoted(browser.text)} is the only way to refuse that this page names, though it uses trackers that need consent.`,
      },
    ];
  },
};
