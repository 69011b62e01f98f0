import type { LintDocument } from '../document/lint-document.ts';
import type { Rule } from '../rule.ts';
import { firstMatch, quoted } from '../sentences.ts';

/** Laws that policies still cite, and what took their place. */
const replaced: readonly { pattern: RegExp; now: string }[] = [
  {
    pattern:
      /(?:§|Paragra(?:ph|f))\s?\d{1,2}[a-z]?\s?(?:Abs\.?\s?\d\s?)?(?:TMG|Telemediengesetz)(?!\p{L})|(?<!\p{L})(?:TMG|Telemediengesetz(?:es)?)(?!\p{L})/gu,
    now: 'the DDG replaced the TMG on 2024-05-14',
  },
  {
    pattern: /(?<!\p{L})(?:RStV|Rundfunkstaatsvertrag(?:es|s)?)(?!\p{L})/gu,
    now: 'the MStV replaced the RStV on 2020-11-07',
  },
  {
    pattern: /ec\.europa\.eu\/(?:consumers\/)?odr/gu,
    now: 'the platform for online dispute resolution closed on 2025-07-20 (regulation (EU) 2024/3228)',
  },
  { pattern: /(?<!\p{L})TTDSG(?!\p{L})/gu, now: 'the TTDSG is called TDDDG since 2024-05-14' },
  {
    pattern:
      /(?:Article|Art\.?|article)\s6-5\s(?:of|de)\s(?:the\s|la\s)?(?:Law|Loi|loi|law|Act)|(?:Law|Loi|loi)\s(?:n[°o]\s?)?78-17[^.\n]{0,60}(?:Article|Art\.?|article)\s6-5/gu,
    now: 'the French law 78-17 was renumbered by ordinance 2018-1125, in force since 2019-06-01',
  },
  {
    pattern: /Privacy Shield|bouclier de protection des données|Datenschutzschild/giu,
    now: 'the Court of Justice annulled the Privacy Shield on 2020-07-16 (C-311/18)',
  },
  {
    pattern: /(?<!\p{L})Safe[ -]Harbou?r(?!\p{L})(?! provision)/gu,
    now: 'the Court of Justice annulled Safe Harbour on 2015-10-06 (C-362/14)',
  },
  {
    pattern: /(?:Directive|Richtlinie|Directiva|Direttiva|Richtlijn|directive)\s(?:n[°o]\s?)?95\/46/gu,
    now: 'the GDPR replaced directive 95/46/EC on 2018-05-25',
  },
  {
    pattern: /(?:Ley|LOPD|Ley Orgánica)\s(?:Orgánica\s)?15\/1999/gu,
    now: 'the LOPDGDD (3/2018) replaced it on 2018-12-07',
  },
  { pattern: /Data Protection Act 1998/gu, now: 'the Data Protection Act 2018 replaced it' },
];

/** L408 */
export const outdatedLaw: Rule = {
  code: 'L408',
  name: 'outdated-law',
  severity: 'info',
  reason:
    'A law that is no longer in force under that name tells readers that nobody has read the page since.',
  check({ passages }) {
    return passages.flatMap(({ text, placeOf }) =>
      replaced.flatMap(({ pattern, now }) => {
        const match = firstMatch(text, pattern);
        return match ? [{ ...placeOf(match.index), message: `${quoted(match[0])}: ${now}.` }] : [];
      }),
    );
  },
};

/** L409 */
export const danglingReference: Rule = {
  code: 'L409',
  name: 'dangling-reference',
  severity: 'warn',
  reason: 'A reference to a part that is not there was copied from another text.',
  check(document, { phrases }) {
    if (!phrases) return [];
    const parts = numberedParts(document);
    return document.passages
      .filter(({ kind }) => kind !== 'heading')
      .flatMap(({ text, placeOf }) =>
        [...text.matchAll(phrases.reference)]
          .filter(
            (match) => !isLaw(text, match, phrases.statute) && !parts.has(match.groups?.['number'] ?? ''),
          )
          .map((match) => ({
            ...placeOf(match.index),
            message: `${quoted(match[0])} is not in this document. Name the law, or the part that is meant.`,
          })),
      );
  },
};

/** Numbers that lines or headings start with, alone or after a word such as "Article". */
function numberedParts({ source }: LintDocument): Set<string> {
  const lines = source.matchAll(
    /^[\s>#*_]{0,12}(?:\d+\.\s+)?(?:<[^>]{1,60}>\s*)?(?:§\s?|\p{L}{4,12}\s)?(\d{1,2}(?:\.\d{1,2}){0,2})(?=[.):\s–—-])/gmu,
  );
  return new Set([...lines].map(([, number]) => number ?? ''));
}

function isLaw(text: string, match: RegExpExecArray, statute: RegExp): boolean {
  const end = match.index + match[0].length;
  // `458`, `6-5`, `6(1)(f)`, `82a`, `6, paragraphe 1`: legal texts are numbered so, policies are not.
  const after = text.slice(end);
  if (/^(?:\d|-\d|\s?\(\d|[a-z](?!\p{L})|\s(?:Abs|al|par|lett?|lit|bis|ter)\b)/iu.test(after)) return true;
  if (/^,\s(?:paragra(?:phe?|fo)|apartado|absatz|lid)\s\d/iu.test(after)) return true;
  if (/(?<!\p{L})art\p{L}{0,6}\.?\s\d{1,3}[a-z]?,\s$/iu.test(text.slice(0, match.index))) return true;
  const around = text.slice(Math.max(0, match.index - 40), match.index) + text.slice(end, end + 70);
  return around.search(statute) !== -1;
}
