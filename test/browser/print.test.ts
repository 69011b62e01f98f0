import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { gateFolder, legalPages, loadConfig, siteAddress, standalonePages } from '@latchkey/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { sharedWorld } from './support/world.ts';

const world = sharedWorld();
const project = join(import.meta.dirname, '../sites/legal');

/** Widths in CSS pixels between margins of 15 mm: A4, US Letter, A5. */
const papers = { A4: 680, Letter: 703, A5: 446 };

/** The example's legal pages, with a name in their tables that no line has room for. */
async function publish(host: string, pages: string[], languages: string[]): Promise<void> {
  const { internet, scratch } = world();
  const site = `https://${host}/`;
  const { settings: own } = await loadConfig(project, undefined);
  if (!own.legal) throw new Error('The example has no legal pages');
  const storage = [...own.storage, { ...sample(own.storage), name: `_${'remembers'.repeat(12)}` }];
  const said = { ...own, site, storage, legal: { ...own.legal, pages, languages } };
  const address = siteAddress(site);
  const { documents, settings } = await legalPages({ settings: said, address, project, development: false });
  const folder = join(scratch, host);
  cpSync(join(project, 'public'), folder, { recursive: true });
  await gateFolder({ folder, settings, address, extra: standalonePages(documents) });
  internet.publish(host, folder);
}

function sample<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('The example stores nothing');
  return first;
}

beforeAll(async () => {
  await publish('harbour.example', ['cookies', 'privacy'], ['en', 'fr']);
  await publish('marsa.example', ['cookies'], ['ar']);
});

/** A page as it is laid out for a sheet of this width. */
async function printed(url: string, width: number) {
  const page = await world().visitor.context.newPage();
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(url);
  return page;
}

describe.each(Object.entries(papers))('on %s', (_, width) => {
  it.each([
    'https://harbour.example/legal/cookies/',
    'https://harbour.example/legal/privacy/',
    'https://harbour.example/fr/legal/cookies/',
    'https://marsa.example/legal/cookies/',
  ])('nothing of %s is cut off', async (url) => {
    const page = await printed(url, width);
    const { tables, cut } = await page.evaluate(() => {
      const { clientWidth } = document.documentElement;
      const isCut = (element: Element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > clientWidth + 1 || element.scrollWidth > element.clientWidth + 1;
      };
      return {
        tables: document.querySelectorAll('table').length,
        cut: [...document.querySelectorAll('html, p, li, dd, table, th, td')]
          .filter(isCut)
          .map((element) => `${element.localName}: ${element.textContent?.slice(0, 40)}`),
      };
    });
    expect(tables).toBeGreaterThan(1);
    expect(cut).toEqual([]);
    await page.close();
  });
});

describe('on paper', () => {
  it('a link that leads out of the site has its address, in tables of services too', async () => {
    const page = await printed('https://harbour.example/legal/cookies/', papers.A4);
    const addresses = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLAnchorElement>(
          'p a[href^=http], li a[href^=http], td a[href^=http]',
        ),
      ].map((link) => getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?')),
    );
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses)).toEqual(new Set([true]));
    await page.close();
  });
});
