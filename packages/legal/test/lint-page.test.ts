import { lintTexts, renderLegalPage } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { codes, dated, knowledge, lint } from './lint-support.ts';

describe('the page', () => {
  it.each([
    ['L402', 'Last updated: 1 December 2026.'],
    ['L408', 'See the Privacy Shield.'],
    ['L409', 'It happens under the conditions of Article 6.'],
    ['L411', 'Our address is [your address].'],
    ['L411', 'Onze naam is [Volledige naam].'],
    ['L411', 'Dernière visite : [date]'],
    ['L411', 'SIRET: XXX XXX XXX XXXXX'],
    ['L411', 'Some text.\n\nBuy now'],
    ['L411', 'TODO: the purposes'],
    ['L411', 'We are {{company_name}}.'],
    ['L403', 'Write to [us](privacy@site.example).'],
    ['L408', 'Disputes: https://ec.europa.eu/consumers/odr/'],
    ['L408', 'Verantwortlich nach § 55 RStV'],
  ])('%s: %s', (code, text) => {
    expect(codes(dated + text)).toEqual([code]);
  });

  it.each([
    'Article 6 GDPR, article 82 of the French Data Protection Act, Art. 6(1)(a).',
    'Article 458 protects what you tell us.',
    'Title XXX of the treaty; see [the law] and [1].',
    '## 6. Rights\n\nSee Article 6.',
    'It rests on our legitimate interest (article 6, paragraphe 1, point f).',
    'See [our address](https://site.example/address).',
    'Read what you can do: learn more in the next part.',
    'Links look like .../o/xxx.xxx',
    "The site is {{ site.title }}, since {{ 'now' | date: '%Y' }}.",
    'Write to [email protected].',
    'The counter sets _ga and _ga_XXXXXXXXXX, and it keeps phc_XXXX.',
    'It is run by the [City of Paris].',
    'In our logs it reads `[name]`.',
  ])('nothing: %s', (text) => {
    expect(codes(dated + text)).toEqual([]);
  });

  it('asks who speaks, and since when', () => {
    expect(lint('We use cookies.').map(({ code, severity }) => [code, severity])).toEqual([
      ['L401', 'warn'],
      ['L405', 'warn'],
    ]);
  });

  it.each([
    '---\nlang: en\n---\n\nUpdated: {{ site.time | date: "%d/%m/%Y" }}, a@b.example',
    '---\npost_date: 2018-04-13 13:56:00\n---\n\nWrite to a@b.example',
    '---\nupdatedDate: 2026-05-03\n---\n\nWrite to a@b.example',
    '---\nlang: nl\n---\n\nVoor het laatst aangepast op 20/10/2017, a@b.example',
  ])('knows when it is from: %s', (text) => {
    expect(lint(text)).toEqual([]);
  });

  it('is not dated by a word that only ends so', () => {
    const text = '---\nlang: en\nvalidate: true\npublished: true\n---\n\nWrite to a@b.example';
    expect(lint(text).map(({ code }) => code)).toEqual(['L401']);
  });

  it('wants a date where a template engine prints something else', () => {
    expect(lint('Write to {{ site.email }}.').map(({ code }) => code)).toEqual(['L401']);
  });

  it.each(['Téléphone : 04 72 00 00 00', 'Acme IO s.r.o.', 'Numéro de TVA : 12'])(
    'is of somebody: %s',
    (text) => {
      expect(lint(`---\nupdated: 2026-05-03\n---\n\n${text}`)).toEqual([]);
    },
  );

  it.each([
    ['ja', '当サイトは必要な情報だけを保存します。最終更新日：2026年5月3日。'.repeat(5)],
    [
      'pt',
      'Guardamos apenas o que é preciso para que o site funcione. Última atualização: 3 de maio de 2026. ',
    ],
  ])('is not read in a language that nobody wrote phrases in (%s)', (lang, text) => {
    expect(lint(text.repeat(4))).toMatchObject([
      { code: 'L414', severity: 'info', message: expect.stringContaining(`in "${lang}"`) },
    ]);
    expect(lint(`---\nlegal: cookies\n---\n\n${text.repeat(4)}`).map(({ code }) => code)).toEqual(['L405']);
  });

  it('takes no article for a register, in any language', () => {
    const text =
      'Stand: 3. Mai 2026. Ein Cookie ist ein kurzer Text, den eine Website in Ihrem Browser ablegt.';
    expect(lint(text).map(({ code }) => code)).toEqual(['L405']);
    expect(lint(`${text} EIN 12-3456789`)).toEqual([]);
  });

  it('takes what a template engine prints for what it will be', () => {
    expect(lint('---\ndate: 2026-05-03\n---\n\nWrite to {{ site.email }}.')).toEqual([]);
  });

  it.each(['{{ site.email }}', '{{ site.phone }}', '{{ page.contact | upcase }}'])(
    'takes %s for what it is in a page that no template engine fills',
    (expression) => {
      const found = (text: string) => lint(`${text}\n\n::updated\n\nWrite to ${expression}.`);
      expect(found('---\nlegal: cookies\n---').map(({ code, line }) => [code, line])).toEqual([
        ['L405', 1],
        ['L411', 7],
      ]);
      const notice = found('---\nlegal: notice\nlang: fr\n---\n\n1 rue du Lac, 69001 Lyon.')
        .filter(({ code }) => code === 'L407')
        .map(({ message }) => message);
      expect(notice).toEqual([expect.stringContaining('a phone number')]);
    },
  );

  it.each([
    ['code', '`{{ a.b }}`'],
    ['a block of code', '```\n{{ a.b }}\n```'],
    ['a backslash', 'Words \\{{ a.b }} *words \\{{ a.b }}*'],
    ['a reference', '<div>Words &#123;{ a.b }}</div>'],
    ['a reference, in a table', '| A | B |\n| - | - |\n| {site} | <b>&#x7B;{ a.b }}</b> |'],
  ])('reads braces that a page is published with: %s', (_, words) => {
    const page = `---\nlegal: cookies\nlang: en\ntitle: Notes\n---\n\n::updated\n\n::controller\n\n${words}\n`;
    const render = () => renderLegalPage(page, { lang: 'en', values: { site: 'Acme' } });
    expect(render).not.toThrow();
    expect(lint(page)).toEqual([]);
  });

  it('tells braces that are escaped from those beside them', () => {
    const text = `${dated}At 10:30 we read \\{{ our_name }}, {site}, &lcub;{your_name}} and {{ company_name }}.`;
    expect(lint(text).map(({ code, message }) => [code, message])).toEqual([
      ['L411', '"{{ company_name }}" was left to be filled in.'],
    ]);
  });

  it('asks for no date in a legal notice', () => {
    expect(lint('# Impressum\n\nSeeweg 1, 10115 Berlin, a@b.example')).toEqual([]);
    expect(lint('---\nlang: en\n---\n\nAcme Ltd, a@b.example', 'legal-notice/index.md')).toEqual([]);
  });

  it('takes {contact} for what it will print', () => {
    expect(lint('---\nlegal: email\n---\n\n::updated\n\nWrite to {contact}.')).toEqual([]);
  });

  it('is stricter with a page that was made for Latchkey', () => {
    const own = lint('---\nlegal: cookies\n---\n\nWe use cookies.');
    expect(own.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });

  it('takes directives for what they will print', () => {
    const text =
      '---\nlegal: cookies\n---\n\n::updated\n\n::controller\n\n::trackers\n\n::consent-settings\n';
    expect(lint(text)).toEqual([]);
  });

  it('compares the numbers of two pages', () => {
    const files = ['994 299 626', '994 299 262'].map((number, index) => ({
      path: `page-${index}.md`,
      text: `${dated}SIREN: ${number}`,
    }));
    const found = lintTexts(files, knowledge);
    expect(found.map(({ file, code, severity }) => [file, code, severity])).toEqual([
      ['page-0.md', 'L405', 'warn'],
      ['page-1.md', 'L405', 'warn'],
    ]);
  });

  it('reads Windows line ends and typographic apostrophes', () => {
    const text = `Mise à jour : 3 mai 2026. a@b.example\r\n\r\nVos préférences se changent depuis votre compte. L’accord aux cookies peut être refusé.\r\n`;
    expect(lint(text)).toMatchObject([{ code: 'L303', line: 3, column: 29 }]);
  });
});
