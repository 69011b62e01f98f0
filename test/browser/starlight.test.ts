import { readFile } from 'node:fs/promises';
import { type CheerioAPI, load } from 'cheerio';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { astroSite, fileOf, folderOf, urlOf } from '../support/example-sites.ts';
import { storedByTheSite } from '../support/own-storage.ts';
import { startVisit } from '../support/visit.ts';
import { storedBy } from '../support/visitor.ts';
import { sharedWorld } from './support/world.ts';

// The documentation is a Starlight site that was not changed for Latchkey.

const world = sharedWorld();
const folder = folderOf(astroSite, 'gated');

beforeAll(() => world().internet.publish(astroSite.host, folder));

const open = (path: string) => startVisit(world().visitor, urlOf(astroSite, path));

async function policy(path: string): Promise<CheerioAPI> {
  return load(await readFile(fileOf(folder, path), 'utf8'));
}

/** Does all that makes Starlight store something, the last of it by leaving the page. */
async function useTheSite(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Eleventy' }).click();
  await page.locator('starlight-theme-select select').first().selectOption('dark');
  await page.goto(urlOf(astroSite, '/nothing/'));
}

describe('the cookie policy of a Starlight site', () => {
  it.each(['/legal/cookies/', '/fr/legal/cookies/'])('at %s lists the keys of Starlight', async (path) => {
    const $ = await policy(path);
    const rows = $('[data-latchkey-slot="trackers"] tbody').filter((_, body) =>
      $(body).find('th').text().includes('Starlight'),
    );
    const names = rows
      .find('code')
      .toArray()
      .map((code) => $(code).text());
    expect(names).toEqual(['sl-sidebar-state', 'starlight-synced-tabs__*', 'starlight-theme']);
  });

  it('lists what the site is seen to store', async () => {
    const { page, end } = await open('/quick-start/');
    await page.locator('#latchkey-ask [data-latchkey-action="reject-all"]').click();
    await useTheSite(page);
    const stored = await storedBy(page);
    expect(stored).toEqual([
      'localStorage latchkey:/',
      'localStorage starlight-synced-tabs__generator',
      'localStorage starlight-theme',
      'sessionStorage sl-sidebar-state',
    ]);
    const isListed = await storedByTheSite(folder);
    expect(stored.filter((key) => !isListed(key))).toEqual(['localStorage latchkey:/']);
    await end();
  });

  it('is a page of the theme, with one title, and says what it is to machines', async () => {
    const $ = await policy('/fr/legal/cookies/');
    expect($('html').attr('lang')).toBe('fr');
    expect($('h1').length).toBe(1);
    expect($('nav.sidebar [aria-current="page"]').attr('href')).toBe('/fr/legal/cookies/');
    expect(JSON.parse($('head script[type="application/ld+json"]').text())).toMatchObject({
      inLanguage: 'fr',
    });
    const languages = $('head link[rel="alternate"][hreflang]').toArray();
    expect(languages.map((link) => [$(link).attr('hreflang'), $(link).attr('href')])).toEqual([
      ['en', urlOf(astroSite, '/legal/cookies/')],
      ['fr', urlOf(astroSite, '/fr/legal/cookies/')],
      ['x-default', urlOf(astroSite, '/legal/cookies/')],
    ]);
  });
});

describe('a page of a Starlight site', () => {
  it('is skipped to before the question is reached by keyboard', async () => {
    const { page, end } = await open('/statistics/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('sl-skip-link');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#latchkey-ask') !== null)).toBe(true);
    await end();
  });

  it('shows the preferences in the middle, although a reset takes the margins of everything', async () => {
    const { page, end } = await open('/statistics/');
    await page.locator('footer [data-latchkey-slot="link"]').click();
    const box = await page.locator('dialog[open]').boundingBox();
    const { width = 0 } = page.viewportSize() ?? {};
    expect(box?.x).toBeGreaterThan(100);
    expect(box?.x).toBeCloseTo((width - (box?.width ?? 0)) / 2, 0);
    await end();
  });

  it('has the colours that were chosen from its first line on', async () => {
    const { page, end } = await open('/quick-start/');
    await page.emulateMedia({ colorScheme: 'light' });
    await useTheSite(page);
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        Object.assign(window, { themeAtFirst: document.documentElement.getAttribute('data-theme') });
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(urlOf(astroSite, '/statistics/'));
    expect(await page.evaluate(() => (window as { themeAtFirst?: string }).themeAtFirst)).toBe('dark');
    await end();
  });

  it('finds its pages, and asks nobody else', async () => {
    const { page, observe, end } = await open('/statistics/');
    await page.locator('button[data-open-modal]').click();
    await page.locator('#starlight__search input').fill('lockfile');
    await page.locator('#starlight__search .pagefind-ui__result').first().waitFor();
    expect((await observe()).hosts).toEqual([]);
    await end();
  });
});
