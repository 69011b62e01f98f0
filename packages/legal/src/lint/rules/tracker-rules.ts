import type { Service } from '@latchkey/core';
import type { Rule } from '../rule.ts';
import { firstMatch, has, quoted, sentencesOf } from '../sentences.ts';
import { namedServices } from '../service-names.ts';
import { retiredNames } from './retired-names.ts';
import { trackerDurations } from './tracker-durations.ts';

const thirteenMonths = 396;

/** L204, the half that needs no scan. */
export const longDuration: Rule = {
  code: 'L204',
  name: 'claim-duration',
  severity: 'warn',
  reason: 'Regulators take 13 months as the most that a tracker should live, even where it needs no consent.',
  source: 'CNIL, audience measurement: https://www.cnil.fr/fr/node/167364',
  check(document, { phrases }) {
    if (!phrases) return [];
    return sentencesOf(document).flatMap((sentence) =>
      trackerDurations(sentence, document, phrases)
        .filter(({ days }) => days > thirteenMonths)
        .map(({ index, words }) => ({
          ...sentence.placeOf(index),
          message: `${quoted(sentence.text)}: ${words} is longer than 13 months.`,
        })),
    );
  },
};

const harmlessKinds: readonly Service['kind'][] = ['font', 'library', 'image', 'badge'];

/** L206 */
export const requestRemains: Rule = {
  code: 'L206',
  name: 'claim-no-cookie-but-request',
  severity: 'warn',
  reason: 'Who sets no cookie still gets the address of every visitor.',
  source: 'LG München I, 3 O 17493/20: https://lhr-law.de/magazin/datenschutzrecht/google-fonts',
  check(document, { phrases, services }) {
    if (!phrases) return [];
    const candidates = services.filter(({ kind }) => harmlessKinds.includes(kind));
    return sentencesOf(document).flatMap(({ text, placeOf }) => {
      const harmless = firstMatch(text, phrases.noTracker);
      const [named] = harmless ? namedServices(text, candidates) : [];
      if (!named) return [];
      return [
        {
          ...placeOf(named.index),
          message: `${named.service.name}: ${quoted(harmless?.[0] ?? '')}, yet each visit sends the visitor's IP address to ${named.service.provider?.entity ?? 'it'}. Serve the files yourself, or say so.`,
        },
      ];
    });
  },
};

/** What tells one visitor from another is not anonymous. */
const identifying = [
  'tells-visitors-apart',
  'recognises-visitor',
  'recognises-device',
  'joins-recording',
  'measures-ads',
];

/** "All of this information", "These data": of what the sentence before speaks of, in all languages of the phrases. */
const goesOn =
  /^\W*(?:(?:all|tou(?:t|te|tes|s)|tutt[eio]|tod[ao]s|alle?) (?:of )?)?(?:this|these|that|the (?:data|information|statistics)|ces|cette|diese[nrs]?|est[ao]s?|quest[aeio]|deze|dit|l'information|les (?:données|informations|statistiques)|die (?:daten|statistiken|informationen))(?!\p{L})/iu;

/** L208 */
export const notAnonymous: Rule = {
  code: 'L208',
  name: 'claim-anonymous',
  severity: 'warn',
  reason: 'An identifier that stays in the browser is personal data, whatever the report shows.',
  source: 'GDPR, recital 30: https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  check(document, { phrases, services }) {
    if (!phrases) return [];
    const candidates = services.filter(({ storage }) => storage.some(({ use }) => identifying.includes(use)));
    return sentencesOf(document).flatMap(({ text, passage, placeOf }, index, sentences) => {
      const anonymous = firstMatch(text, phrases.anonymous);
      // What a service does without trackers may be as anonymous as it says.
      if (!anonymous || has(text, phrases.noTracker)) return [];
      const before = sentences[index - 1];
      const subject = before?.passage === passage && goesOn.test(text) ? `${before.text} ${text}` : text;
      const [named] = namedServices(subject, candidates);
      if (!named) return [];
      const row = named.service.storage.find(({ use }) => identifying.includes(use));
      return [
        {
          ...placeOf(anonymous.index),
          message: `${quoted(anonymous[0])} beside ${named.service.name}, which keeps an identifier ("${row?.name}") in the browser.`,
        },
      ];
    });
  },
};

/** L210 */
export const selfContradiction: Rule = {
  code: 'L210',
  name: 'self-contradiction',
  severity: 'warn',
  reason: 'One of two sentences that exclude each other is untrue.',
  check(document, { phrases }) {
    if (!phrases) return [];
    const sentences = sentencesOf(document);
    const denied = sentences.find(({ text }) => has(text, phrases.nothingShared));
    const said = sentences.find(({ text }) => has(text, phrases.shared) && !has(text, phrases.nothingShared));
    if (!denied || !said) return [];
    const match = firstMatch(said.text, phrases.shared);
    const place = said.placeOf(match?.index ?? 0);
    return [
      {
        ...denied.placeOf(firstMatch(denied.text, phrases.nothingShared)?.index ?? 0),
        message: `${quoted(denied.text)}, but line ${place.line}: ${quoted(said.text)}`,
      },
    ];
  },
};

/** L503 */
export const staleName: Rule = {
  code: 'L503',
  name: 'stale-cookie-name',
  severity: 'info',
  reason: 'A name that no current version sets shows that the table was not made from this site.',
  check({ passages }) {
    return passages.flatMap(({ text, placeOf }) =>
      retiredNames.flatMap(({ name, service, instead }) => {
        const index = nameIndex(text, name);
        return index === -1
          ? []
          : [{ ...placeOf(index), message: `"${name}" is not set by ${service} any more: ${instead}.` }];
      }),
    );
  },
};

function nameIndex(text: string, name: string): number {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`));
}
