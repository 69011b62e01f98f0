import { renderLegalPage, titleApart } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { parsed, reviewed } from './sample-view.ts';

const apart = (markdown: string) => titleApart(renderLegalPage(markdown, { reviewed, lang: 'en' }));

describe('a page whose layout prints its title', () => {
  it('has it once', () => {
    expect(apart('---\ntitle: Cookies & "more"\n---\nText.')).toEqual({
      title: 'Cookies & "more"',
      html: '<p>Text.</p>',
    });
  });

  it('has the heading that its author wrote, and no other of its level', () => {
    expect(apart('---\ntitle: Cookies\n---\n# Our *own* cookies\n\nText.\n\n# Rights')).toEqual({
      title: 'Our own cookies',
      html: '<p>Text.</p>\n<h2>Rights</h2>',
    });
  });

  it('keeps a heading that is filled or tested after the build', () => {
    const { title, html } = apart('---\ntitle: Cookies\n---\n# Kept for :fact[choice-duration]');
    expect(title).toBe('Cookies');
    expect(html).toMatch(/^<h2>Kept for <span .*<\/h2>$/);
    expect(apart('---\ntitle: T\n---\n# :claim[No ads]{none=advertising}').html).toMatch(/^<h2><span /);
  });

  it('is no other heading than the first that a visitor always sees', () => {
    expect(apart('<div class="top"><h1>Real</h1></div>\n\n# Second')).toEqual({
      title: 'Real',
      html: '<div class="top"></div>\n<h2>Second</h2>',
    });
    expect(apart('---\ntitle: T\n---\n# Kept for :fact[choice-duration]\n\n# Rights').title).toBe('T');
    const block = '<div data-latchkey-slot="when" data-latchkey-if="uses=video">\n\n# Videos\n\n</div>';
    const { title, html } = apart(`${block}\n\n# Cookies`);
    expect([title, html.includes('<h2>Videos</h2>'), html.includes('Cookies')]).toEqual([
      'Cookies',
      true,
      false,
    ]);
  });

  it('is one line of words: neither line breaks nor marks of footnotes', () => {
    expect(apart('<h1>A<br>B\nC</h1>\n\n# Second').title).toBe('A B C');
    expect(renderLegalPage('# A<br>B', { reviewed, lang: 'en' }).title).toBe('A B');
    const { title, html } = apart('# What we store[^1]\n\nText[^1], and more[^2].\n\n[^1]: a\n\n[^2]: b');
    expect(title).toBe('What we store');
    const $ = parsed(html);
    const back = $('[data-footnote-backref]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    expect(back[0]).toBe('#top');
    expect(back.slice(1).map((href) => $(href).text())).toEqual(['1', '2']);
  });

  it('leaves no link behind that leads into it', () => {
    const { html } = apart('<h1 id="cookies">T</h1>\n\n# Second\n\n[up](#cookies) [out](/x#cookies)');
    expect(html).toContain('<a href="#top">up</a> <a href="/x#cookies">out</a>');
  });

  it('keeps slots as they are', () => {
    const { html } = renderLegalPage('# T\n\n::trackers\n\n:::when{consent=none}\n\nNothing.\n\n:::', {
      reviewed,
      lang: 'en',
    });
    expect(`<h1>T</h1>\n${titleApart({ title: 'T', html }).html}`).toBe(html);
  });
});
