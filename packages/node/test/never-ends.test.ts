import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { filesOf, gatePage, optionsFor } from './support.ts';

const start =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>' +
  '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe><p>Text</p>';

/** What the rest of a page is lost in, as a parser reads it. */
const endings = {
  'a frame': '<iframe name="ad"><p>x</p></body></html>',
  'a text field': '<textarea>x</body></html>',
  'a title': '<title>x',
  'a style': '<style>p { color: red }',
  'a script': '<script>x',
  'plain text': '<plaintext>x</body></html>',
  'a template': '<template><p>x</body></html>',
  'a select': '<select><option>x</body></html>',
  'a noscript': '<noscript>x</body></html>',
  'a drawing': '<svg><title>x',
  'a CDATA section': '<svg><![CDATA[ a > b',
  'a comment': '<!-- x </body></html>',
  'a comment that is almost whole': '<!--!>',
  'an instruction': '<? x',
  'a declaration': '<!x',
  'an end tag without a name': '</',
  'a start tag': '<p title="x',
  'an end tag': '</p title=">',
};

describe('a page that never comes to an end', () => {
  it.each(Object.entries(endings))('shows the link, for %s that nobody closed', async (_, ending) => {
    const { html, folder } = await gatePage(start + ending);
    const link = load(html, { scriptingEnabled: true })(
      'body > section > [data-latchkey-action=preferences]',
    );
    expect(link.length).toBe(1);
    expect(html.endsWith(ending)).toBe(true);

    const once = filesOf(folder);
    await gateFolder(optionsFor(folder));
    expect(filesOf(folder)).toEqual(once);
  });

  it.each(['<!-- x -->', '<!-- x --!>', '<? x >', '<p>x', '<textarea>x</textarea>', '<svg><g/></svg>', '<'])(
    'is none that ends with %s',
    async (ending) => {
      const { html } = await gatePage(start + ending);
      expect(html).toContain(`<p>Text</p>${ending}<section`);
    },
  );
});
