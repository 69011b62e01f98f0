import type { Registration } from '../../identity/registrations.ts';
import type { LintDocument } from '../document/lint-document.ts';
import type { Rule } from '../rule.ts';
import type { SiteRule } from '../site-rule.ts';

/** How numbers with check digits stand in texts: after the name of their register, with blanks or dots in them. */
const written: readonly { scheme: string; pattern: RegExp; prefix?: string }[] = [
  { scheme: 'SIREN', pattern: /\bSIREN\b[^\d\n]{0,20}((?:\d[ .]?){8}\d)(?![ .]?\d)/gi },
  { scheme: 'SIRET', pattern: /\bSIRET\b[^\d\n]{0,20}((?:\d[ .]?){13}\d)(?![ .]?\d)/gi },
  { scheme: 'RCS', pattern: /\bR\.?C\.?S\b[^\d\n]{0,50}(\d{3}[ .]?\d{3}[ .]?\d{3})(?![ .]?\d)/g },
  {
    scheme: 'VAT',
    // Only in capitals: "capital de 10 000 000" is none of Germany's.
    pattern:
      /\b(?:VAT|TVA|T\.V\.A|USt|Umsatzsteuer|UID|IVA|BTW|btw)\b[^\n]{0,90}?\n?[^\n]{0,12}?\b((?:AT|BE|BG|HR|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)[ -]?[A-Z]{0,2}(?:[ .]?\d){7,12}(?:[A-Z]{1,2}|[ .]?[A-Z][ .]?\d{2})?)(?![A-Z\d]|[ .]\d)/g,
  },
  { scheme: 'IVA', prefix: 'IT', pattern: /\b(?:P\. ?IVA|Partita IVA)\b[^\d\n]{0,12}(\d{11})(?!\d)/gi },
];

/** L406 */
export const idChecksum: Rule = {
  code: 'L406',
  name: 'id-checksum',
  severity: 'warn',
  reason: 'Check digits that do not fit tell of a misread number, which leads to another company or to none.',
  check({ passages }, { isWrongRegistration }) {
    if (!isWrongRegistration) return [];
    return passages.flatMap(({ text, placeOf }) =>
      written.flatMap(({ scheme, pattern, prefix = '' }) =>
        [...text.matchAll(pattern)].flatMap((match) => {
          const [, number = ''] = match;
          const value = prefix + number.replace(/[ .-]/g, '').toUpperCase();
          if (!isWrongRegistration({ scheme, value })) return [];
          const at = match.index + match[0].lastIndexOf(number);
          return [{ ...placeOf(at), message: wrong({ scheme, value: number }) }];
        }),
      ),
    );
  },
};

/** L406, of the numbers that the config puts into pages. */
export const configChecksum: SiteRule = {
  ...idChecksum,
  check(documents, { publisher }, { isWrongRegistration }) {
    const printing = documents.find(printsIdentity);
    if (!printing || !isWrongRegistration) return [];
    const wrongs = publisher?.controller?.registrations.filter(isWrongRegistration) ?? [];
    return wrongs.map((one) => ({
      ...{ file: printing.path, line: 1, column: 1 },
      message: `prints \`controller.registrations\`: ${wrong(one)}`,
    }));
  },
};

function printsIdentity({ directives }: LintDocument): boolean {
  return directives.some(({ name }) => name === 'controller');
}

function wrong({ scheme, value }: Registration): string {
  return `${value} is no valid ${scheme} number: its check digits do not fit. Look for a misread digit.`;
}
