import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe.ts';
import { type Lab, openLab, settle } from './support/lab.ts';
import { translated, translatedPage, translatedPlaceholder } from './support/translated-site.ts';

const looks: [string, string, BrowserContextOptions][] = [
  ['light, wide', 'en', { viewport: { width: 1280, height: 800 } }],
  ['dark, 320 px', 'en', { viewport: { width: 320, height: 568 }, colorScheme: 'dark' }],
  ['right to left, light, 320 px', 'ar', { viewport: { width: 320, height: 568 } }],
  ['right to left, dark, wide', 'ar', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
  ['forced colours', 'en', { viewport: { width: 1280, height: 800 }, forcedColors: 'active' }],
];
let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

describe.each(looks)('%s', (_, lang, context) => {
  it('axe finds nothing in banner, preferences, message and own page of the preferences', async () => {
    const visit = await lab.visit({ html: translatedPage(lang), view: translated, lang, context });
    const { page } = visit;
    const expectFine = async (what: string) => {
      expect(await violations(page), what).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), what).toBe(true);
    };
    await visit.go();
    await expectFine('banner and controls in place');

    await page.click('#latchkey-ask [data-latchkey-action="preferences"]');
    await page.waitForSelector('dialog[open]');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expectFine('dialog');

    await page.keyboard.press('Escape');
    await page.click('#latchkey-ask [data-latchkey-action="reject-all"]');
    await settle(page);
    await expectFine('message');

    await visit.go(`/_latchkey/preferences.${lang}.html`);
    await expectFine('page of the preferences');
    expect(visit.errors).toEqual([]);
    await visit.end();
  });
});

describe.each(['en', 'ar'])('a placeholder in %s', (lang) => {
  it.each([
    ['with links', true],
    ['in a sandbox', false],
  ])('%s: axe finds nothing in boxes of any size', async (_, links) => {
    const visit = await lab.visit({ html: translatedPlaceholder(lang, links) });
    for (const [width, height] of [
      [560, 315],
      [300, 150],
      [200, 100],
    ] as const) {
      await visit.page.setViewportSize({ width, height });
      await visit.go();
      // In a frame the page around it has the heading of the first level, and the landmarks.
      const found = await violations(visit.page, {
        'page-has-heading-one': { enabled: false },
        'landmark-one-main': { enabled: false },
        region: { enabled: false },
      });
      expect(found, `${width} x ${height}`).toEqual([]);
    }
    await visit.end();
  });
});
