import { renderLegalPage, titleApart } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { reviewed } from './sample-view.ts';

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

  it('keeps slots as they are', () => {
    const { html } = renderLegalPage('# T\n\n::trackers\n\n:::when{consent=none}\n\nNothing.\n\n:::', {
      reviewed,
      lang: 'en',
    });
    expect(`<h1>T</h1>\n${titleApart({ title: 'T', html }).html}`).toBe(html);
  });
});
