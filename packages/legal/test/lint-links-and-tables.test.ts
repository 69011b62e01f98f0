import { describe, expect, it } from 'vitest';
import { codes, dated, lint } from './lint-support.ts';

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
    [
      'en',
      '# Cookie policy\n\n## Statistics\n\n| Name | Purpose | Kept for |\n|---|---|---|\n| sid | | 1 day |',
    ],
    ['de', '# Cookies\n\n## Partner\n\n| Name | Anbieter | Dauer |\n|---|---|---|\n| sid | | 1 Tag |'],
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
    ['title: Our cookies', 'Words', ['L106', 'L106']],
    ['legal: cookies', 'Words', ['L106', 'L106']],
    ['title: Our cookies', 'Data that you give us', []],
    ['legal: cookies', 'What information we collect', []],
    ['title: Privacy', 'Words', []],
  ])('takes the title of the page into account: "%s", "%s"', (field, heading, expected) => {
    const head = `---\nlang: en\nupdated: 2026-05-03\n${field}\n---\n\na@b.example\n\n`;
    const table = '| Name | Provider | Purpose |\n|---|---|---|\n| sid | | |\n';
    expect(codes(`${head}## ${heading}\n\n${table}`)).toEqual(expected);
  });

  it.each([
    ['a dash', '| Cookie | Purpose | Kept for |\n|---|---|---|\n| sid | session | – |'],
    [
      'a row that heads a group',
      '| Cookie | Purpose | Kept for |\n|---|---|---|\n| **Necessary** | | |\n| sid | session | 1 day |',
    ],
    ['another column', '| Cookie | Note | Kept for |\n|---|---|---|\n| sid | | 1 day |'],
    ['functions', '| Function | Description | Since |\n|---|---|---|\n| gate | | 1.0 |'],
    [
      'data, in a policy of cookies, too',
      '# Privacy and cookies\n\n## Cookies\n\nNone.\n\n## Data\n\n| Data | Purpose | Retention |\n|---|---|---|\n| name | | 1 year |',
    ],
    [
      'data, on a page of cookies',
      '# Cookies\n\n| Data | Purpose | Retention |\n|---|---|---|\n| name | | 1 year |',
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
