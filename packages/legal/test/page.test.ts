import { renderLegalPage } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { parsed } from './sample-view.ts';

const values = { site: 'Acme *Docs* <b>', months: 6, contact: 'privacy@example.org' };

describe('a legal page', () => {
  it('takes title and language from its frontmatter, and hands it on', () => {
    const page = renderLegalPage('---\ntitle: Témoins\nlang: fr-CA\nversion: "1.2"\n---\nBonjour', {
      lang: 'en',
    });
    expect(page).toEqual({
      title: 'Témoins',
      lang: 'fr-CA',
      html: '<h1>Témoins</h1>\n<p>Bonjour</p>',
      frontmatter: { title: 'Témoins', lang: 'fr-CA', version: '1.2' },
    });
  });

  it('keeps its own first heading', () => {
    const own = renderLegalPage('# Our *cookies*', { lang: 'en' });
    expect([own.title, own.lang, own.html]).toEqual(['Our cookies', 'en', '<h1>Our <em>cookies</em></h1>']);
    const both = renderLegalPage('---\ntitle: Cookies\n---\n# Our cookies', { lang: 'en' });
    expect([both.title, both.html]).toEqual(['Cookies', '<h1>Our cookies</h1>']);
  });

  it('lets tables, footnotes in its language and raw HTML through', () => {
    const { html } = renderLegalPage('# T\n\n| a |\n|--|\n| b[^1] |\n\n<address>Rue</address>\n\n[^1]: c', {
      lang: 'fr',
    });
    expect(html).toContain('<td>b<sup>');
    expect(html).toContain('<address>Rue</address>');
    expect(html).toContain('aria-label="Revenir au texte de la note 1"');
  });

  it.each([
    ['no title at all', 'text', 'legal/x.md:1: the page has no title'],
    ['broken frontmatter', '---\ntitle: a: b\n---\n', 'legal/x.md:1: the frontmatter is not a YAML mapping'],
    ['a list as frontmatter', '---\n- a\n---\n', 'legal/x.md:1: the frontmatter is not a YAML mapping'],
  ])('is refused with %s', (_, markdown, message) => {
    expect(() => renderLegalPage(markdown, { lang: 'en', path: 'legal/x.md' })).toThrow(message);
  });
});

describe('placeholders', () => {
  const render = (markdown: string, given: object = values) =>
    renderLegalPage(`# T\n\n${markdown}`, { lang: 'fr', path: 'x.md', values: given }).html.split('\n')[1];

  it('are filled with text that is never read as Markdown or HTML', () => {
    expect(render('On {site}, **{months}**.')).toBe(
      '<p>On Acme *Docs* &#x3C;b>, <strong>6\u00a0mois</strong>.</p>',
    );
  });

  it('are filled in titles', () => {
    const page = renderLegalPage('---\ntitle: Cookies on {site}\n---\n', { lang: 'en', values });
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
    expect(render('`{site}` and {page}')).toBe('<p><code>{site}</code> and {page}</p>');
  });

  it('are refused without a value, with the line and a way out', () => {
    expect(() => render('a\n\nto {contact}', { site: 'x' })).toThrow('x.md:5: "{contact}" has no value');
  });
});

describe('conditions', () => {
  const page = ':::when{site contact}\n## Contact\n\nAsk {contact}.\n:::\n\nEnd.';
  const render = (given: object) => renderLegalPage(`# T\n\n${page}`, { lang: 'en', values: given }).html;

  it('show their block when every name has a value', () => {
    expect(render(values)).toContain('<h2>Contact</h2>\n<p>Ask <a');
    expect(render(values)).not.toContain(':::');
  });

  it.each([{}, { site: 'x' }, { site: 'x', contact: '' }])('leave it out otherwise: %o', (given) => {
    expect(render(given)).toBe('<h1>T</h1>\n<p>End.</p>');
  });
});
