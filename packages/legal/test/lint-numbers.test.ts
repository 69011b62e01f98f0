import { lintTexts, registrationChecker } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { dated, knowledge } from './lint-support.ts';

const isWrongRegistration = await registrationChecker();

describe('numbers of registers', () => {
  const isWrong = (text: string) =>
    lintTexts([{ path: 'policy.md', text: `${dated}${text}` }], {
      ...knowledge,
      isWrongRegistration,
    }).map(({ code, column }) => [code, column]);

  it.each([
    ['SIREN: 732 829 321', 8],
    ['SIRET 732 829 321 00074', 7],
    ['R.C.S. Paris B 732 829 321', 16],
    ['RCS Paris 732829321', 11],
    ['USt-IdNr.: DE 123 456 789', 12],
    ['N° TVA intracommunautaire : FR 40 732 829 321', 29],
    ['P. IVA 00743110158', 8],
    ['VAT number: IE3206488AH', 13],
    ['BTW: NL 0044.95.454.B.01', 6],
    ['Umsatzsteuer-ID gemäß § 27 a Umsatzsteuergesetz: DE123456789', 50],
  ])('L406: %s', (text, column) => {
    expect(isWrong(text)).toEqual([['L406', column]]);
  });

  it.each([
    'SIREN: 732 829 320',
    'SIRET 732 829 320 00074',
    'RCS Paris 732 829 320',
    'RCS Luxembourg B 118 804',
    'RCS Roubaix - Tourcoing 424 761 419 00045',
    'USt-IdNr.: DE 136 695 976',
    'TVA FR 44 732 829 320, tel. 01 02 03 04 05',
    'TVA : FR 44 732 829 320. SA au capital de 10 000 000 euros',
    'VAT number: IE3206488LH',
    'VAT number: IE6388047V.',
    'BTW NL004495445B01',
    'BTW: NL 0044.95.445.B.01',
    'TVA non applicable, SA au capital de 100 000 000 euros',
    'The VAT of 20 % is included; call 732 829 321.',
  ])('nothing: %s', (text) => {
    expect(isWrong(text)).toEqual([]);
  });
});
