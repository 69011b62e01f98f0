import { type PackedPage, unpacked } from '@latchkey/core';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { siteAddress } from '../src/site-address.ts';
import { filesOf, folderOf, optionsFor } from './support.ts';

const page = (base: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${base}<script src="https://static.hotjar.com/c/h.js"></script></head><body><footer>F</footer></body></html>`;

interface Links {
  /** Where the links lead, from a browser's point of view: at `url`, and with the page's `<base>`. */
  preferences: string;
  policy: string;
  island: string;
}

/** @param served where the page is served */
async function linksOf(path: string, base: string, served: string, site?: string): Promise<Links> {
  const folder = folderOf({ [path]: page(base) });
  await gateFolder({
    ...optionsFor(folder, { legal: {} }),
    address: siteAddress(site),
  });
  const document = load(filesOf(folder).get(path) ?? '');
  const from = new URL(document('base').attr('href') ?? '', served);
  const data = unpacked(document('[data-latchkey-page]').data('latchkeyPage') as PackedPage);
  const linkTo = (selector: string) => new URL(document(selector).attr('href') ?? 'nowhere:', from).href;
  return {
    preferences: linkTo('footer a').replace('preferences.en.html#latchkey-preferences', ''),
    policy: linkTo('#latchkey-ask p a'),
    island: new URL(data.island, served).href.replace(/island\.js.*/, ''),
  };
}

const at = (root: string): Links => ({
  preferences: `${root}_latchkey/`,
  policy: `${root}legal/cookies/`,
  island: `${root}_latchkey/`,
});

describe('links of a page', () => {
  const guide = 'guide/intro/index.html';
  it.each([
    ['no base', guide, '', '/'],
    ['no base, below a path', guide, '', '/docs/'],
    ['the root as base', guide, '<base href="/">', '/'],
    ['the root of the site as base', guide, '<base href="/docs/">', '/docs/'],
    ['the root of the site as base, on its first page', 'index.html', '<base href="/docs/">', '/docs/'],
    ['a base that is a folder of the site', guide, '<base href="/guide/">', '/'],
    ['a base upwards', guide, '<base href="../../">', '/docs/'],
    ['a base upwards, half way', guide, '<base href="../">', '/docs/'],
    ['a base beside it', guide, '<base href="./assets/">', '/docs/'],
    ['a base for link targets only', guide, '<base target="_blank">', '/docs/'],
    ['an absolute base', guide, '<base href="https://docs.example.org/docs/">', '/docs/'],
    ['the page for missing addresses', '404.html', '', '/'],
  ])('lead home without a site URL: %s', async (_, path, base, root) => {
    const served = `https://docs.example.org${root}${path.replace('index.html', '')}`;
    expect(await linksOf(path, base, served)).toEqual(at(`https://docs.example.org${root}`));
  });

  it.each([
    ['no base', ''],
    ['a base of its own', '<base href="/other/">'],
    ['a base upwards', '<base href="../../">'],
    ['a base of another site', '<base href="https://cdn.example.net/a/">'],
  ])('lead home with a site URL: %s', async (_, base) => {
    const root = 'https://docs.example.org/docs/';
    expect(await linksOf(guide, base, `${root}guide/intro/`, root)).toEqual(at(root));
  });
});

it('a policy of the author is linked from every language', async () => {
  const folder = folderOf({ 'index.html': page('') });
  await gateFolder(optionsFor(folder, { policy: 'https://example.com/privacy' }));
  expect(load(filesOf(folder).get('index.html') ?? '')('#latchkey-ask p a').attr('href')).toBe(
    'https://example.com/privacy',
  );
});
