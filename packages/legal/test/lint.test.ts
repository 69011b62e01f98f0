import { type LintFinding, lintTexts, registrationChecker } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { sampleRow, sampleService } from './sample-view.ts';

const named = { match: { urls: [], inline: [] }, globals: [] };
const services = [
  { ...sampleService({ id: 'counter', name: 'Acme Counter', storage: [sampleRow()] }), ...named },
  { ...sampleService({ id: 'letters', name: 'Acme Fonts', kind: 'font', purpose: 'functional' }), ...named },
];

const isWrongRegistration = await registrationChecker();

function lint(text: string, path = 'policy.md'): LintFinding[] {
  return lintTexts([{ path, text }], { services, today: '2026-11-22' });
}

/** Without the two that every short text has. */
function codes(text: string, path?: string): string[] {
  const whole = ['L401', 'L405'];
  return lint(text, path)
    .map(({ code }) => code)
    .filter((code) => !whole.includes(code));
}

const dated =
  'Last updated: 3 May 2026. Contact: privacy@site.example. This page says what the site keeps and whom it asks.\n\n';

describe('a policy without a fault', () => {
  it.each([
    [
      'en',
      `${dated}Cookies of statistics are set with your consent only. You can refuse them. Your choice is kept for 6 months; change it under "cookie settings" at the foot of each page.`,
    ],
    [
      'fr',
      'Mise à jour : 3 mai 2026. Contact : vie-privee@site.example\n\nLes cookies de mesure d’audience attendent votre accord. Vous pouvez les refuser. Votre choix est gardé 6 mois ; vous pouvez modifier vos préférences au pied de chaque page.',
    ],
    [
      'de',
      'Stand: 3. Mai 2026. Kontakt: datenschutz@site.example\n\nStatistik-Cookies setzen wir nur mit Ihrer Einwilligung. Sie können sie ablehnen. Ihre Auswahl gilt 6 Monate; Sie ändern sie unter „Cookie-Einstellungen“.',
    ],
    [
      'es',
      'Actualizada el 3 de mayo de 2026. Contacto: privacidad@site.example\n\nLas cookies de estadística esperan su consentimiento. Puede rechazarlas. Su elección dura 6 meses; cámbiela en la configuración de cookies.',
    ],
    [
      'it',
      'Aggiornata il 3 maggio 2026. Contatto: privacy@site.example\n\nI cookie statistici attendono il vostro consenso. Potete rifiutarli. La scelta dura 6 mesi; si cambia nelle impostazioni dei cookie.',
    ],
    [
      'nl',
      'Bijgewerkt op 3 mei 2026. Contact: privacy@site.example\n\nStatistische cookies wachten op je toestemming. Je kunt ze weigeren. Je keuze geldt 6 maanden; wijzig haar bij de cookie-instellingen.',
    ],
  ])('has no finding (%s)', (_, text) => {
    expect(lint(text)).toEqual([]);
  });
});

describe('links and tables', () => {
  it('reports links that lead nowhere, also in raw HTML, with their place', () => {
    const found = lint(`${dated}Read [the rules](#) or <a href="">ours</a>, not [this](#part).`);

    expect(found.map(({ code, severity, line, column }) => [code, severity, line, column])).toEqual([
      ['L403', 'error', 3, 6],
      ['L403', 'error', 3, 24],
    ]);
  });

  it.each([
    ['Markdown', '| Name | Purpose | Kept for |\n|---|---|---|\n'],
    ['tabs', 'NAME\tPURPOSE\tKEPT FOR\n'],
    ['HTML', '<table><thead><tr><th>Name</th><th>Purpose</th></tr></thead><tbody></tbody></table>\n'],
  ])('reports a table that is only a header (%s)', (_, table) => {
    expect(codes(`${dated}${table}\nAfter it.`)).toEqual(['L404']);
  });

  it.each([
    ['Markdown', '| Name | Purpose |\n|---|---|\n| sid | session |\n'],
    ['tabs', 'NAME\tPURPOSE\tKEPT FOR\nsid\tsession\t1 day\n'],
    ['HTML', '<table><tr><td>sid</td><td>session</td></tr><tr><td>a</td><td>b</td></tr></table>\n'],
  ])('leaves a table with rows alone (%s)', (_, table) => {
    expect(codes(`${dated}${table}\nAfter it.`)).toEqual([]);
  });

  it('reads only the main part of a built page', () => {
    const page = `<!doctype html><html lang="en"><body><nav><a href="#">Menu</a></nav><main><p>${dated}</p><a href="#">x</a></main></body></html>`;
    expect(codes(page, 'policy.html')).toEqual(['L403']);
  });

  it('reports a kind of tracker whose heading is of another level', () => {
    const text = '### Necessary cookies\n\n### Analytics cookies\n\n# Advertising cookies\n';
    const [finding] = lint(dated + text);
    expect(finding).toMatchObject({ code: 'L410', line: 7 });
  });
});

describe('the choice', () => {
  it.each([
    ['L301', 'A banner allows you to accept or configure cookies.'],
    ['L303', 'You can change your preferences at any time from your account. Refuse there.'],
    ['L306', 'You may refuse. Your choice is kept for a limited period.'],
    ['L307', 'Turn on Do Not Track in your browser.'],
    ['L308', 'Cookies serve statistical purposes. You can refuse them: block cookies in your browser.'],
    ['L308', 'We use Acme Counter. You can block cookies. That is done in your browser.'],
    ['L308', 'We use cookies of Acme Counter. Most browsers can refuse and delete cookies.'],
  ])('%s: %s', (code, text) => {
    expect(codes(dated + text)).toEqual([code]);
  });

  it.each([
    'These cookies do not require your consent.',
    'Cookies that are strictly necessary are set without your consent.',
    'We treat Do Not Track as a refusal.',
    'Third parties have to obtain consent for their cookies.',
    'We ask for your consent to cookies. If you do not allow them, they are not set.',
    'Session cookies are kept for a limited time.',
    'Do Not Track counts as a refusal.',
    'You can delete your account from your account settings.',
    '| Data | For | Basis |\n| - | - | - |\n| What cookies store | to see what you read | consent |',
    'Block cookies in your browser, or refuse them in our cookie settings: they serve statistical purposes.',
  ])('nothing: %s', (text) => {
    expect(codes(dated + text)).toEqual([]);
  });
});

it.each([
  ['de', 'Global Privacy Control gilt als Ablehnung durch den Browser.'],
  ['es', 'La señal Global Privacy Control del navegador se considera un rechazo.'],
  ['fr', 'Le signal Global Privacy Control de votre navigateur vaut refus.'],
  ['it', 'Il segnale Global Privacy Control del browser vale come rifiuto.'],
  ['nl', 'Het signaal Global Privacy Control van uw browser geldt als weigering.'],
])('knows what is done with a signal (%s)', (lang, text) => {
  const page = (words: string) =>
    `---\nlegal: cookies\nlang: ${lang}\n---\n\n::updated\n\n::controller\n\n${words}`;
  expect(lint(page(text))).toEqual([]);
  expect(lint(page('Global Privacy Control.')).map(({ code }) => code)).toEqual(['L307']);
});

describe('trackers', () => {
  it.each([
    ['L204', 'The cookie _ga is kept for 24 months.'],
    ['L204', '| Cookie | Kept for |\n|---|---|\n| _x | 2 years |'],
    ['L204', 'The cookies live two years.'],
    ['L206', 'Acme Fonts: no cookie is set.'],
    ['L208', 'Acme Counter makes anonymous statistics.'],
    ['L210', 'Your data is not disclosed to third parties.\n\nThe data is sold to our partners.'],
    ['L503', 'It sets `_gid`.'],
  ])('%s: %s', (code, text) => {
    expect(codes(dated + text)).toEqual([code]);
  });

  it.each([
    'Data is deleted after 3 years of inactivity.',
    'Invoices are kept for 10 years; cookies for 6 months.',
    'The cookies live 13 months, the data behind them 25 months.',
    'Acme Counter counts visitors.',
    'Statistics are anonymous.',
    'Your data is not sold to third parties. It is shared with nobody.',
  ])('nothing: %s', (text) => {
    expect(codes(dated + text)).toEqual([]);
  });
});

describe('the page', () => {
  it.each([
    ['L402', 'Last updated: 1 December 2026.'],
    ['L408', 'See the Privacy Shield.'],
    ['L409', 'It happens under the conditions of Article 6.'],
    ['L411', 'Our address is [your address].'],
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
    '## 6. Rights\n\nSee Article 6.',
    'It rests on our legitimate interest (article 6, paragraphe 1, point f).',
    'See [our address](https://site.example/address).',
    'Read what you can do: learn more in the next part.',
    'Links look like .../o/xxx.xxx',
    "The site is {{ site.title }}, since {{ 'now' | date: '%Y' }}.",
    'Write to [email protected].',
  ])('nothing: %s', (text) => {
    expect(codes(dated + text)).toEqual([]);
  });

  it('asks who speaks, and since when', () => {
    expect(lint('We use cookies.').map(({ code, severity }) => [code, severity])).toEqual([
      ['L401', 'warn'],
      ['L405', 'warn'],
    ]);
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
    const found = lintTexts(files, { services, today: '2026-11-22' });
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

describe('a long text', () => {
  const paragraph = `${'Nothing is said here that a rule could find a fault with. '.repeat(20)}\n\n`;

  it('is read as a short one, and its places are those of the file', () => {
    const text = `${dated}${paragraph.repeat(60)}See [the rules](#), and [ours][1].\n\n${paragraph}[1]: #\n`;
    const line = 3 + 2 * 60;
    expect(lint(text).map((finding) => [finding.code, finding.line, finding.column])).toEqual([
      ['L403', line, 5],
      ['L403', line, 25],
    ]);
  });

  it.each([0, 900])('has footnotes, which are read once, where they stand (%i paragraphs)', (length) => {
    const middle = 'Nothing is said here that a rule could find a fault with.\n\n'.repeat(length);
    const note =
      '[^1]: See Article 99 of this page, and [us](#).\n[^b]: Or [ours][2].\n\n    Or [theirs](#).';
    const text = `${dated}See Article 6[^1] GDPR[^b].\n\n${middle}${note}\n\n[2]: #\n`;
    const line = 5 + 2 * length;
    expect(lint(text).map((finding) => [finding.code, finding.line, finding.column])).toEqual([
      ['L409', line, 11],
      ['L403', line, 40],
      ['L403', line + 1, 10],
      ['L403', line + 3, 8],
    ]);
  });

  it('may have no line of its own to cut at', () => {
    const text = `${dated}${paragraph.trim().repeat(60)} <a href="">x</a>`;
    const [finding] = lint(text);
    expect(finding).toMatchObject({ code: 'L403', line: 3, column: text.length - dated.length - 15 });
  });

  it('is not cut inside of a table', () => {
    const rows = '<tr><td>a</td><td>b</td></tr>\n\n'.repeat(1500);
    const table = `<table><tr><th>Name</th><th>Purpose</th></tr>\n\n${rows}</table>\n\n`;
    expect(codes(`${dated}${table}${paragraph}`)).toEqual([]);
  });

  it('is not cut inside of code', () => {
    const code = `\`\`\`\n${'# [x](#)\n\n'.repeat(1300)}\`\`\`\n\n`;
    expect(codes(`${dated}${paragraph.repeat(5)}${code}${paragraph.repeat(10)}`)).toEqual([]);
  });
});

describe('tables that somebody wrote', () => {
  const row = (tag: string, ...cells: string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

  it.each([
    ['en', '| Cookie | Purpose | Kept for |\n|---|---|---|\n| sid | session | |'],
    ['fr', '## Traceurs\n| Nom | Finalité | Durée |\n|---|---|---|\n| sid | ? | 1 jour |'],
    ['de', '## Cookies\n| Name | Zweck | Speicherdauer |\n|---|---|---|\n| sid | | 1 Tag |'],
    ['es', '# Cookies\n| Nombre | Finalidad | Duración |\n|---|---|---|\n| sid | | 1 día |'],
    [
      'it',
      '## Cookie\n### a\n### Di misurazione\n| Nome | Finalità | Durata |\n|---|---|---|\n| sid | | 1 giorno |',
    ],
    ['nl', '| Cookie | Doel | Bewaartermijn |\n|---|---|---|\n| sid | | 1 dag |'],
    [
      'en',
      `<table><caption>Cookies we set</caption>\n${row('th', 'Name', 'Purpose', 'Kept for')}${row('td', 'sid', '', '1 day')}</table>`,
    ],
  ])('L106: say what for and how long (%s)', (lang, table) => {
    const found = lint(`---\nlang: ${lang}\nupdated: 2026-05-03\n---\n\na@b.example\n\n${table}\n`);
    const last = 7 + table.split('\n').length;
    expect(found.map(({ code, severity, line }) => [code, severity, line])).toEqual([
      ['L106', 'error', last],
    ]);
  });

  it.each([
    ['a dash', '| Cookie | Purpose | Kept for |\n|---|---|---|\n| sid | session | – |'],
    ['another column', '| Cookie | Note | Kept for |\n|---|---|---|\n| sid | | 1 day |'],
    ['functions', '| Function | Description | Since |\n|---|---|---|\n| gate | | 1.0 |'],
    [
      'data, in a policy of cookies, too',
      '# Privacy and cookies\n\n## Cookies\n\nNone.\n\n## Data\n\n| Data | Purpose | Retention |\n|---|---|---|\n| name | | 1 year |',
    ],
    ['another table', '| City | Purpose |\n|---|---|\n| Lyon | |'],
    [
      'joined cells',
      '<table><tr><th>Cookie</th><th>Purpose</th></tr><tr><td rowspan=2>a</td><td>b</td></tr><tr><td></td></tr></table>',
    ],
  ])('nothing: %s', (_, table) => {
    expect(codes(`${dated}${table}\n`)).toEqual([]);
  });
});

describe('numbers of registers', () => {
  const isWrong = (text: string) =>
    lintTexts([{ path: 'policy.md', text: `${dated}${text}` }], {
      ...{ services, today: '2026-11-22', isWrongRegistration },
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

describe('legal notices', () => {
  const whole: Record<string, string> = {
    fr: '# Mentions légales\n\nMise à jour : 3 mai 2026. Acme SAS, 1 rue du Lac, 69001 Lyon, tél. 04 72 00 00 00, a@b.example. Directrice de la publication : A. Dupont.\n\nHébergeur : Hôte SARL, 2 rue du Lac, 59100 Roubaix, tél. 03 20 00 00 00.',
    de: '# Impressum\n\nStand: 3. Mai 2026. Acme GmbH, Seeweg 1, 10115 Berlin, a@b.example. Geschäftsführerin: A. Meier. Amtsgericht Berlin, HRB 1234.',
    es: '# Aviso legal\n\nActualizado el 3 de mayo de 2026. Acme S.L., calle del Lago 1, 28001 Madrid, a@b.example, NIF B12345678, Registro Mercantil de Madrid.',
    it: '# Note legali\n\nAggiornato il 3 maggio 2026. Acme S.r.l., via del Lago 1, 20121 Milano, a@b.example, P. IVA e Registro delle Imprese: REA MI-1.',
    nl: '# Colofon\n\nBijgewerkt op 3 mei 2026. Acme B.V., Meerweg 1, 1011 AB Amsterdam, a@b.example, KvK 12345678.',
  };

  it.each([
    ['fr', 'Directrice de la publication : A. Dupont.'],
    ['fr', 'tél. 04 72 00 00 00, '],
    ['fr', ', tél. 03 20 00 00 00'],
    ['de', 'HRB 1234'],
    ['de', 'Geschäftsführerin: A. Meier.'],
    ['de', 'Seeweg 1, 10115 Berlin, '],
    ['es', 'NIF B12345678, '],
    ['es', ', Registro Mercantil de Madrid'],
    ['it', 'P. IVA e '],
    ['nl', ', KvK 12345678'],
  ])('L407: %s without "%s"', (lang, part) => {
    const text = whole[lang] ?? '';
    const rest = text.replace(part, part.includes('tél. 04') ? '' : ' ');
    expect(lint(text).map(({ code }) => code)).toEqual([]);
    const only = part.includes('04 72') ? rest.replace('03 20 00 00 00', '') : rest;
    expect(lint(only).map(({ code }) => code)).toContain('L407');
  });

  it('has the numbers of the host, not of the publisher, and those of a template engine', () => {
    const text = (whole['fr'] ?? '').replace('tél. 04 72 00 00 00', 'tél. {{ site.phone }}');
    expect(lint(text)).toEqual([]);
    const linked = text.replace('{{ site.phone }}', '[+33 4 72 00 00 00](tel:+33472000000)');
    expect(lint(linked.replace(', tél. 03 20 00 00 00', '')).map(({ code }) => code)).toEqual(['L407']);
  });

  it('are those of a country, and of those who have to name themselves', () => {
    expect(codes('# Impressum\n\nAcme AG, Seestrasse 1, 8001 Zürich, Schweiz\n')).toEqual([]);
    const swiss = '<p>Muster AG, Bahnhofstrasse 1, 8001 Zürich</p>';
    const page = (lang: string) => `<html lang="${lang}"><h1>Impressum</h1>${swiss}</html>`;
    expect(codes(page('de-CH'), 'a.html')).toEqual([]);
    expect(['de', 'de-DE', 'de-Latn-de'].map((lang) => codes(page(lang), 'a.html'))).toEqual(
      Array(3).fill(['L407']),
    );
    const belgian = '# Mentions légales\n\nAcme SRL, rue du Lac 1, 1000 Bruxelles, a@b.example\n';
    expect(codes(`---\nlang: fr-BE\n---\n\n${belgian}`)).toEqual([]);
    expect(codes(`---\nlang: fr\n---\n\n${belgian}`)).toEqual(['L407']);
    expect(codes('# Quelles mentions légales faut-il ?\n\nUn article sur la loi.\n')).toEqual([]);
    const anonymous =
      '# Mentions légales\n\nSite édité à titre non professionnel.\n\nHébergeur : Hôte SARL, 2 rue du Lac, 59100 Roubaix, tél. 03 20 00 00 00.';
    expect(codes(anonymous)).toEqual([]);
  });
});

describe('translations', () => {
  const page = (lang: string, more = '') =>
    `---\nlegal: cookies\nlang: ${lang}\n${more}\n---\n\n::updated\n\n::controller\n`;
  const gaps = (files: Record<string, string>) =>
    lintTexts(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      { services, today: '2026-11-22' },
    ).map(({ file, code }) => [file, code]);

  it('L412: are there in all the languages of the others', () => {
    const privacy = page('en').replace('cookies', 'privacy');
    const both = { 'a.en.md': page('en'), 'a.fr.md': page('fr') };
    expect(gaps({ ...both, 'b.en.md': privacy })).toEqual([['b.en.md', 'L412']]);
    expect(gaps(both)).toEqual([]);
    expect(gaps({ ...both, 'c.fr.md': page('fr').replace('cookies', 'notice') })).not.toContainEqual([
      'c.fr.md',
      'L412',
    ]);
  });

  it('L412: are as new as each other', () => {
    const dates = (...days: string[]) => ({
      'a.en.md': page('en', `updated: ${days[0]}`),
      'a.fr.md': page('fr', `updated: ${days[1]}`),
    });
    expect(gaps(dates('2026-05-03', '2026-04-03'))).toEqual([['a.fr.md', 'L412']]);
    expect(gaps(dates('2026-05-03', '2026-05-03'))).toEqual([]);
    expect(gaps(dates('auto', '2026-05-03'))).toEqual([]);
    const versions = { 'a.en.md': page('en', 'version: "1.10"'), 'a.fr.md': page('fr', 'version: "1.9"') };
    expect(gaps(versions)).toEqual([['a.fr.md', 'L412']]);
  });
});
