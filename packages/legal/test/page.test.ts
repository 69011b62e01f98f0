import { renderLegalPage } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { parsed, reviewed } from './sample-view.ts';

const values = { site: 'Acme *Docs* <b>', months: 6, contact: 'privacy@example.org' };

describe('a legal page', () => {
  it('takes title and language from its frontmatter, and hands it on', () => {
    const page = renderLegalPage('---\ntitle: Témoins\nlang: fr-CA\nversion: "1.2"\n---\nBonjour', {
      reviewed,
      lang: 'en',
    });
    expect(page).toEqual({
      title: 'Témoins',
      lang: 'fr-CA',
      html: '<h1>Témoins</h1>\n<p>Bonjour</p>',
      frontmatter: { title: 'Témoins', lang: 'fr-CA', version: '1.2' },
      draft: false,
      leftOut: [],
    });
  });

  it('keeps its own first heading', () => {
    const own = renderLegalPage('# Our *cookies*', { reviewed, lang: 'en' });
    expect([own.title, own.lang, own.html]).toEqual(['Our cookies', 'en', '<h1>Our <em>cookies</em></h1>']);
    const both = renderLegalPage('---\ntitle: Cookies\n---\n# Our cookies', { reviewed, lang: 'en' });
    expect([both.title, both.html]).toEqual(['Cookies', '<h1>Our cookies</h1>']);
  });

  it('lets tables, footnotes in its language and raw HTML through', () => {
    const { html } = renderLegalPage('# T\n\n| a |\n|--|\n| b[^1] |\n\n<address>Rue</address>\n\n[^1]: c', {
      reviewed,
      lang: 'fr',
    });
    expect(html).toContain('<td>b<sup>');
    expect(html).toContain('<address>Rue</address>');
    expect(html).toContain('aria-label="Revenir au texte de la note 1"');
  });

  it('keeps a condition whole that holds raw HTML without its other half', () => {
    const inside = '</div></section>\n\nWe ask *nothing*.\n\n<div class="x">';
    const { html } = renderLegalPage(`# T\n\n:::when{consent=none}\n\n${inside}\n\n:::\n\nafter`, {
      reviewed,
      lang: 'en',
    });
    const $ = parsed(html);
    expect($('[data-latchkey-if]').text().trim()).toBe('We ask nothing.');
    expect($('em').length).toBe(1);
    expect($('[data-latchkey-if] + p').text()).toBe('after');
  });

  it('does not print the text of what it leaves out', () => {
    const { html, leftOut } = renderLegalPage(
      '# T\n\n<style>p { color: red }</style>\n\n<script>run()</script>\n\n<iframe>old</iframe>\n\nend',
      { reviewed, lang: 'en' },
    );
    expect(parsed(html).text().replace(/\s+/g, ' ').trim()).toBe('T end');
    expect(leftOut.map(({ name }) => name)).toEqual(['style', 'script', 'iframe']);
  });

  it.each([
    ['no title at all', 'text', 'legal/x.md:1: the page has no title'],
    ['broken frontmatter', '---\ntitle: a: b\n---\n', 'legal/x.md:2: the frontmatter is not a YAML mapping'],
    ['a list as frontmatter', '---\n- a\n---\n', 'legal/x.md:1: the frontmatter is not a YAML mapping'],
    [
      'a number as version',
      '---\ntitle: T\nversion: 1.10\n---\n',
      'legal/x.md:3: "version" in the frontmatter has to be a text in quotes',
    ],
    [
      'a wrong day',
      '---\ntitle: T\neffective: soon\n---\n',
      'legal/x.md:3: "effective" in the frontmatter has to be a date',
    ],
    [
      'a misspelt key',
      '---\ntitle: T\nreviewd: 2026-11-01\n---\n',
      'legal/x.md:3: the frontmatter has "reviewd"; is "reviewed" meant?',
    ],
    [
      'a key that stands twice',
      '---\ntitle: T\nreviewed: 2026-11-01\nversion: "1"\nreviewed: 2025-11-01\n---\n',
      'legal/x.md:5: the frontmatter says "reviewed" twice',
    ],
    [
      'a key that stands twice in a change',
      '---\ntitle: T\nchanges:\n  - date: 2026-11-01\n    note: x\n    note: y\n---\n',
      'legal/x.md:6: the frontmatter says "note" twice',
    ],
    [
      'a wrong scope',
      '---\ntitle: T\nscope:\n  - site\n  - mail\n---\n',
      'legal/x.md:5: "scope.1" in the frontmatter has to be one of site, app',
    ],
    [
      'a change without words',
      '---\ntitle: T\nchanges:\n  - date: 2026-11-01\n---\n',
      'legal/x.md:4: "changes.0.note"',
    ],
  ])('is refused with %s', (_, markdown, message) => {
    expect(() => renderLegalPage(markdown, { reviewed, lang: 'en', path: 'legal/x.md' })).toThrow(message);
  });
});

describe('what a person has read', () => {
  const page = (top: string, given?: string) =>
    renderLegalPage(`---\ntitle: T\n${top}---\nBody`, { lang: 'fr', reviewed: given });

  it('is no draft: the page says so, or who publishes it does', () => {
    expect([page('reviewed: 2026-11-01\n').draft, page('', '2026-11-01').draft]).toEqual([false, false]);
  });

  it('is told from a draft, which says so under its title', () => {
    const { draft, html } = page('');
    expect(draft).toBe(true);
    expect(html).toContain('<h1>T</h1>\n<p role="note"><strong>Brouillon.');
  });
});

describe('placeholders', () => {
  const render = (markdown: string, given: object = values) =>
    renderLegalPage(`# T\n\n${markdown}`, { reviewed, lang: 'fr', path: 'x.md', values: given }).html.split(
      '\n',
    )[1];

  it('are filled with text that is never read as Markdown or HTML', () => {
    expect(render('On {site}, **{months}**.')).toBe(
      '<p>On Acme *Docs* &#x3C;b>, <strong>6\u00a0mois</strong>.</p>',
    );
  });

  it('are filled in titles', () => {
    const page = renderLegalPage('---\ntitle: Cookies on {site}\n---\n', { reviewed, lang: 'en', values });
    expect(page.title).toBe('Cookies on Acme *Docs* <b>');
    expect(parsed(page.html)('h1').text()).toBe(page.title);
  });

  it.each([
    ['privacy@example.org', '<a href="mailto:privacy@example.org">privacy@example.org</a>'],
    ['https://example.org/c', '<a href="https://example.org/c">https://example.org/c</a>'],
    ['1 rue X, Lille', '1 rue X, Lille'],
    ['javascript:alert(1)@x', 'javascript:alert(1)@x'],
  ])('make a link of a contact that is an address: %s', (contact, expected) => {
    expect(render('Write to {contact}.', { contact })).toBe(`<p>Write to ${expected}.</p>`);
  });

  it('fill links, and make no link inside of one', () => {
    expect(render('[ask **{contact}**](mailto:{contact})')).toBe(
      '<p><a href="mailto:privacy@example.org">ask <strong>privacy@example.org</strong></a></p>',
    );
  });

  it('are filled once, even by a value that looks like one', () => {
    const given = { site: '{contact}', contact: 'privacy@example.org' };
    expect(render('{site}, [{site}](x)', given)).toBe('<p>{contact}, <a href="x">{contact}</a></p>');
  });

  it('stay in code, and leave other braces alone', () => {
    expect(render('a <!-- {{ a.b }} --> b')).toBe('<p>a  b</p>');
    expect(render('<div><!-- {{ x.y }}\n{contact} -->z</div>')).toBe('<div>z</div>');
    expect(render('`{site}` `{{ a.b }}` {a, b} \\{page} \\{{ a.b }} .../o/{id}')).toBe(
      '<p><code>{site}</code> <code>{{ a.b }}</code> {a, b} {page} {{ a.b }} .../o/{id}</p>',
    );
  });

  it.each([
    ['a\nto {contakt}', 'x.md:4: "{contakt}" is no placeholder; did you mean "{contact}"?'],
    ['{{ site }}', 'x.md:3: "{{ site }}" is no placeholder; did you mean "{site}"?'],
    ['a\n{{ site.email }}', 'x.md:4: "{{ site.email }}" is no placeholder.'],
    ["since {{ 'now' | date }}", 'x.md:3: "{{ \'now\' | date }}" is no placeholder.'],
    ['[write](mailto:{{site.email}})', 'x.md:3: "{{site.email}}" is no placeholder.'],
    ['{Months}', 'x.md:3: "{Months}" is no placeholder; did you mean "{months}"?'],
    ['**{company}**', 'x.md:3: "{company}" is no placeholder.'],
    ['[write](mailto:{contakt})', 'x.md:3: "{contakt}" is no placeholder'],
    ['<a href="mailto:{{ site.email }}">us</a>', 'x.md:3: "{{ site.email }}" stands in raw HTML'],
    ['<!-- note --> Write to {contact}', 'x.md:3: "{contact}" stands in raw HTML'],
    ['<!-- a\nb --> {{ site.email }}', 'x.md:4: "{{ site.email }}" stands in raw HTML'],
    ['<!--> {contact} <!-- -->', 'x.md:3: "{contact}" stands in raw HTML'],
    ['<address>\n{contact}\n</address>', 'x.md:4: "{contact}" stands in raw HTML'],
  ])('are refused when nothing would fill them: %j', (markdown, message) => {
    expect(() => render(markdown)).toThrow(message);
  });

  it('are refused in a title, with its line', () => {
    const page = '---\nlang: en\ntitle: Cookies on {sit}\n---\n';
    expect(() => renderLegalPage(page, { reviewed, lang: 'en', path: 'x.md', values })).toThrow(
      'x.md:3: "{sit}" is no placeholder; did you mean "{site}"?',
    );
  });

  it('are refused without a value, with the line and a way out', () => {
    expect(() => render('a\n\nto {contact}', { site: 'x' })).toThrow('x.md:5: "{contact}" has no value');
  });
});

describe('conditions', () => {
  const page = ':::when{site contact}\n## Contact\n\nAsk {contact}.\n:::\n\nEnd.';
  const render = (given: object) =>
    renderLegalPage(`# T\n\n${page}`, { reviewed, lang: 'en', values: given }).html;

  it('show their block when every name has a value', () => {
    expect(render(values)).toContain('<h2>Contact</h2>\n<p>Ask <a');
    expect(render(values)).not.toContain(':::');
  });

  it.each([{}, { site: 'x' }, { site: 'x', contact: '' }])('leave it out otherwise: %o', (given) => {
    expect(render(given)).toBe('<h1>T</h1>\n<p>End.</p>');
  });
});
