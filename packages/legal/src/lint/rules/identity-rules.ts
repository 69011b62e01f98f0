import type { LintDocument } from '../document/lint-document.ts';
import { withoutUnfilled } from '../document/template-expressions.ts';
import type { Rule } from '../rule.ts';

const address = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/u;
const register =
  /\b(?:SIREN|SIRET|R\.C\.S\.?|HRB|HRA|USt-?Id\w*|VAT (?:number|no|id)\w*|TVA intracommunautaire|(?:n°|num[eé]ro) (?:de )?TVA|KvK|P\.? ?IVA|Partita IVA|Company (?:No|number|registration))\b/i;
/** Those that are words in small letters: "ein" in German, "rea" in Italian and Spanish. */
const shortRegister = /\b(?:RCS|UID|REA|NIF|CIF|EIN|BCE|KBO)\b/;
// Bounds, and a start at words only: without them it costs the square of a word's length.
const company =
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d&.'-]{0,40}(?: [\p{L}\d&.'-]{1,40}){0,4},? (?:SAS|SASU|SARL|EURL|S\.A\.S?\.?|SA|SCOP|g?GmbH|UG|GbR|e\.K\.|AG|KG|OHG|e\.V\.|B\.V\.|BV|N\.V\.|S\.L\.U?\.?|S\.r\.l\.|SRL|S\.p\.A\.|SpA|Ltd\.?|Limited|LLC|LLP|PLC|Inc\.?|Corp\.?|Oy|AB|ApS|A\/S|Sp\. z o\.o\.|s\.r\.o\.|a\.s\.|d\.o\.o\.|Kft\.?|Lda\.?|ASBL|vzw|BVBA)(?!\p{L})/u;
/** Stands for the contact that the config gives, or that a template engine puts there. */
const filledIn =
  /\{contact\}|\{\{[^{}\n]{0,60}(?:mail|contact|phone|tel|company|organi[sz]ation|owner|author)[^{}\n]{0,40}\}\}/i;
const phone =
  /(?:(?:\+|\b00)\d{1,3}|(?<!\p{L})(?:t[eé]l\p{L}{0,6}|phone|fon|mobil\p{L}{0,2})\.?(?:\s\p{L}{1,10})?[\s:.|]{1,6}\(?0?\d)[\s.()/-]{0,3}(?:\d[\s.()/-]{0,3}){6,12}/iu;

/** L405 */
export const identityMissing: Rule = {
  code: 'L405',
  name: 'identity-missing',
  severity: 'error',
  prose: true,
  reason:
    'Who decides about the data, and how to reach them, is the first thing that a reader has a right to.',
  source: 'GDPR, article 13(1)(a): https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  check(document, { phrases }) {
    // Nobody has said how companies are called in other languages.
    if (!phrases && document.frontmatter['legal'] === undefined) return [];
    if (namesSomebody(document)) return [];
    return [
      {
        line: 1,
        column: 1,
        message:
          'names nobody: no e-mail address, company, register number or phone is in it. Say who is responsible and how to reach them, or write "::controller".',
      },
    ];
  },
};

function namesSomebody(document: LintDocument): boolean {
  const { passages, links, directives, frontmatter } = document;
  if (directives.some(({ name }) => name === 'controller') || frontmatter['controller'] !== undefined)
    return true;
  if (links.some(({ href }) => /^(?:mailto|tel):/i.test(href))) return true;
  const signs = [address, register, shortRegister, company, phone, filledIn];
  return passages.some(({ text }) => {
    const words = withoutUnfilled(document, text);
    return signs.some((sign) => sign.test(words));
  });
}

/** L405, across documents. */
export const identityMismatch: Rule = {
  code: 'L405',
  name: 'identity-mismatch',
  severity: 'warn',
  reason: 'Two pages of one site that name two numbers: one of them is wrong.',
  check(document, { documents }) {
    return numbersOf(document).flatMap(({ scheme, digits, place }) => {
      const others = documents.filter((other) => other !== document);
      const same = others.some((other) =>
        numbersOf(other).some((one) => one.scheme === scheme && one.digits === digits),
      );
      const different = others.flatMap((other) =>
        numbersOf(other).map((one) => ({ ...one, path: other.path })),
      );
      const against = different.find((one) => one.scheme === scheme && one.digits !== digits);
      if (same || !against) return [];
      return [{ ...place, message: `${scheme} ${digits} here, ${against.digits} in ${against.path}.` }];
    });
  },
};

function numbersOf({ passages }: LintDocument) {
  return passages.flatMap(({ text, placeOf }) =>
    [...text.matchAll(/\b(SIREN|SIRET)\b[^\d\n]{0,12}((?:\d[ .]?){9,14})/gi)].map((match) => ({
      scheme: (match[1] ?? '').toUpperCase(),
      digits: (match[2] ?? '').replace(/\D/g, ''),
      place: placeOf(match.index),
    })),
  );
}
