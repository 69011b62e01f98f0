import type { LintDocument } from '../document/lint-document.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Problem, Rule } from '../rule.ts';
import {
  firstMatch,
  firstPlace,
  firstSentence,
  has,
  quoted,
  type Sentence,
  sentencesOf,
} from '../sentences.ts';
import { namedServices } from '../service-names.ts';

type Said = ReturnType<typeof firstSentence>;

/** What there is to say of a sentence, where there is one. */
function about(said: Said, message: (said: NonNullable<Said>) => string): Problem[] {
  return said ? [{ line: said.line, column: said.column, message: message(said) }] : [];
}

/** What a site will do some day, not what it does. */
const someDay =
  /(?<!\p{L})(?:in (?:the |de )?(?:future|toekomst|zukunft|futuro)|à l'avenir|en el futuro|künftig|zukünftig)(?!\p{L})|if this (?:ever )?changes/iu;

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
    const { consent, consentTool, consentUnneeded, tracker, visitor } = phrases;
    // A row that has consent for a legal basis asks nobody.
    const prose = { passages: document.passages.filter(({ kind }) => kind !== 'row') };
    const asks = (text: string) => has(text, tracker) && !has(text, consentUnneeded) && !someDay.test(text);
    const asking =
      firstSentence(prose, consent, (text) => asks(text) && has(text, consentTool)) ??
      firstSentence(prose, consent, (text) => asks(text) && has(text, visitor));
    return about(
      asking,
      ({ text }) =>
        `${quoted(text)} speaks of agreeing; nothing here says that one can refuse, and how. Say so.`,
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
    const tied = firstSentence(document, phrases.accountOnly, (text) => isAboutChoice(text, phrases));
    return about(
      tied,
      ({ words }) =>
        `${quoted(words)}: visitors without an account cannot get there. Add "::consent-settings", or a link to the settings on every page.`,
    );
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
    // What is said of trackers defines a kind of them: "session cookies are limited in time".
    const vague = firstSentence(document, phrases.vaguePeriod, (text) => aChoice.test(text));
    return about(
      vague,
      ({ words }) => `${quoted(words)} is no number. Write how long, or ":fact[choice-duration]".`,
    );
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
    const treated = sentencesOf(document).some(
      ({ text }) => has(text, signal) && has(text, phrases.signalTreated),
    );
    const spoken = treated ? undefined : firstSentence(document, signal, () => true);
    return about(
      spoken,
      ({ words }) => `speaks of ${words} and does not say what this site does when a browser sends it.`,
    );
  },
};

const closing =
  /(?<!\p{L})(?:clos|quit|(?:is|remains) open|ferm(?!ent)|schlie(?:ß|ss)|geschlossen|cerr|cierr|chiu[ds]|sluit|afsluit|gesloten)/iu;
const setting =
  /(?<!\p{L})(?:set|adjust|allow|permit|offer|configur|param[èé]tr|réglage|régler|einst|einzustell|erlaub|ajust|permit|impost|consent|instel|stel|toesta)/iu;

const deletion = /^(?:delet|lösch|supprim|effac|elimin|borr|cancell|verwijder)/iu;

/** Of cookies that end with the session: "deleted when you close your browser". */
function isClosing(text: string, blocking: RegExp): boolean {
  return (
    closing.test(text) &&
    !setting.test(text) &&
    [...text.matchAll(blocking)].every(([word]) => deletion.test(word))
  );
}

/** How to refuse is often said in one sentence, and where in the next. */
function browserSettings(document: LintDocument, { browserSettings, blocking }: Phrases): Said {
  const sentences = sentencesOf(document);
  const places = sentences.flatMap((sentence, index) => {
    const match = firstMatch(sentence.text, browserSettings);
    const before = sentences[index - 1];
    const said = before?.passage === sentence.passage ? before.text + sentence.text : sentence.text;
    return match && has(said, blocking) && !isClosing(sentence.text, blocking) ? [{ sentence, match }] : [];
  });
  // A sentence that says all of it says it best.
  const saysAll = ({ sentence: { text } }: (typeof places)[number]) =>
    Number(has(text, blocking)) + Number(setting.test(text));
  const [place] = places.toSorted((a, b) => saysAll(b) - saysAll(a));
  return (
    place && {
      ...place.sentence.placeOf(place.match.index),
      words: place.match[0],
      text: place.sentence.text,
    }
  );
}

/** A heading only asks how; what tells is the text. */
function describesTool({ passages }: LintDocument, { consentTool }: Phrases): boolean {
  return passages.some(({ kind, text }) => kind !== 'heading' && has(text, consentTool));
}

/** L308 */
export const browserOnly: Rule = {
  code: 'L308',
  name: 'browser-only-optout',
  severity: 'warn',
  reason: 'Trackers that need consent may only start after it: settings of the browser come too late.',
  source: 'EDPB, guidelines 05/2020; CNIL, deliberation 2020-091',
  check(document, { phrases, services }) {
    if (!phrases || describesTool(document, phrases)) return [];
    if (document.directives.some(({ name }) => name === 'consent-settings')) return [];
    const optional = services.filter(({ purpose }) => purpose === 'statistics' || purpose === 'advertising');
    const uses = ({ text, passage }: Sentence) => {
      // "No advertising cookies"; but "Google Analytics, which does not see your name" is in use.
      const said = text.slice(0, firstMatch(text, phrases.negation)?.index);
      return (
        (has(passage.text, phrases.tracker) && has(said, phrases.optionalUse)) ||
        namedServices(said, optional).length > 0
      );
    };
    if (!sentencesOf(document).some(uses)) return [];
    return about(
      browserSettings(document, phrases),
      ({ text }) =>
        `${quoted(text)} comes too late: this page names trackers that need consent, and nothing that asks before they start.`,
    );
  },
};
