import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@latchkey/core';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { folderOf, gatePage, optionsFor } from './support.ts';

const url = 'https://www.youtube.com/embed/x';
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body>${body}<footer>F</footer></body></html>`;

/** The gated frame of a page, and the picture of its placeholder. */
async function frameOf(attributes: string, config: Config = {}) {
  const result = await gatePage(
    page(`<iframe ${attributes} src="${url}?a=1" title="Intro"></iframe>`),
    config,
  );
  const frame = load(result.html)('iframe');
  return { ...result, frame, picture: load(frame.attr('srcdoc') ?? '')('img').attr('src') };
}

describe('the picture behind the words', () => {
  it('is that of the attribute, or that of the config for this address', async () => {
    const posters = { [url]: '/of-config.jpg' };
    expect((await frameOf('data-latchkey-poster="../own.jpg"', { posters })).picture).toBe('../own.jpg');
    expect((await frameOf('', { posters })).picture).toBe('/of-config.jpg');
    expect((await frameOf('', { posters: { [`${url}2`]: '/other.jpg' } })).picture).toBeUndefined();
  });

  it.each(['https://i.ytimg.com/vi/x/0.jpg', '//i.ytimg.com/vi/x/0.jpg', 'data:image/png,x', ''])(
    'is never somebody else\u2019s: %s',
    async (poster) => {
      expect((await frameOf(`data-latchkey-poster="${poster}"`)).picture).toBeUndefined();
    },
  );

  describe('that is not there', () => {
    const pictures = { 'images/intro.jpg': '', 'images/Überblick.svg': '' };
    const warned = async (attributes: string, config: Config = {}) => {
      const html = page(`\n<iframe ${attributes} src="${url}?a=1" title="Intro"></iframe>`);
      const folder = folderOf({ 'a/index.html': html, ...pictures });
      return reportOf(await gateFolder(optionsFor(folder, config)), 'gated').warnings;
    };

    it('is named with the place of the frame and the nearest one', async () => {
      expect(await warned('', { posters: { [url]: '/images/intr.jpg' } })).toEqual([
        'There is no picture "/images/intr.jpg", which `posters` of the Latchkey config names for the placeholder of:\n' +
          '    a/index.html:2\n  Did you mean "/images/intro.jpg"?',
      ]);
      const [attribute] = await warned('data-latchkey-poster="Intro.jpg"');
      expect(attribute).toContain('"Intro.jpg", which `data-latchkey-poster` names');
      expect(attribute).toContain('Did you mean "/images/intro.jpg"?');
      expect((await warned('data-latchkey-poster="/nothing/like/any.png"'))[0]).toContain(
        'Put it into the folder',
      );
    });

    it.each(['../images/intro.jpg?v=1', '/images/%C3%9Cberblick.svg'])(
      'is not said of %s',
      async (poster) => {
        expect(await warned(`data-latchkey-poster="${poster}"`)).toEqual([]);
      },
    );
  });

  it('has to be a path of the site in the config', async () => {
    await expect(frameOf('', { posters: { [url]: 'https://i.ytimg.com/x.jpg' } })).rejects.toThrow(
      'a path on the site',
    );
  });

  it('stays what it is when the page is gated again, and when it is not gated any more', async () => {
    const { folder, html } = await frameOf('data-latchkey-poster="own.jpg"');
    await gateFolder(optionsFor(folder));
    expect(readFileSync(join(folder, 'index.html'), 'latin1')).toBe(html);
    const keep = 'Our lawyers looked at it and are fine';
    await gateFolder(optionsFor(folder, { services: { youtube: { keep } } }));
    const kept = readFileSync(join(folder, 'index.html'), 'latin1');
    expect(kept).toContain(`<iframe data-latchkey-poster="own.jpg" src="${url}?a=1" title="Intro">`);
  });

  it('is believed where nobody has gated the page: authors write it', async () => {
    const { folder } = await gatePage(page(''));
    writeFileSync(
      join(folder, 'index.html'),
      page('<iframe data-latchkey-poster="a.jpg" src="/own"></iframe>'),
    );
    await gateFolder(optionsFor(folder));
    expect(readFileSync(join(folder, 'index.html'), 'latin1')).toContain('data-latchkey-poster="a.jpg"');
  });
});

it('a frame that is hidden from screen readers holds nothing that takes the focus', async () => {
  const { frame, inventory } = await frameOf('aria-hidden="true"');
  expect(frame.attr('srcdoc')).toBe('');
  expect(inventory.services[0]?.asks).toBe('preferences');
});

it('a frame that the keyboard passes over is reached while it asks', async () => {
  const { frame } = await frameOf('tabindex="-1"');
  expect(frame.attr()).toMatchObject({ tabindex: '0', 'data-latchkey-tabindex': '-1' });
});
