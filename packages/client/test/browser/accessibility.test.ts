import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeholderDocument } from '../../../core/src/emit/placeholder.ts';
import { samplePage, youtube } from '../../../core/test/emit/sample-view.ts';
import { type Lab, openLab, settle, type Visit } from './support/lab.ts';
import { view } from './support/sample-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const looks: [string, BrowserContextOptions][] = [
  ['light, wide', { viewport: { width: 1280, height: 800 } }],
  ['dark, 320 px', { viewport: { width: 320, height: 568 }, colorScheme: 'dark' }],
];
let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/** What axe finds in the page itself; every rule, best practices too. */
async function violations(page: Page, rules: object = {}): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run({ iframes: false, resultTypes: ['violations'], rules });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, rules);
}

describe.each(looks)('%s', (_, context) => {
  const inVisit = async (happens: (visit: Visit) => Promise<void>) => {
    const visit = await lab.visit({ context });
    await visit.go();
    await happens(visit);
    expect(await violations(visit.page)).toEqual([]);
    expect(await visit.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await visit.end();
  };

  it('the banner', () => inVisit(async () => {}));

  it('the message after a choice', () =>
    inVisit(async ({ page }) => {
      await page.click('#latchkey-ask [data-latchkey-action="reject-all"]');
      await settle(page);
    }));

  it('the preferences, with everything unfolded', () =>
    inVisit(async ({ page }) => {
      await page.click('#latchkey-ask [data-latchkey-action="preferences"]');
      await page.waitForSelector('dialog[open]');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    }));

  it('the preferences as a page', () => inVisit((visit) => visit.go('/_latchkey/preferences.fr.html')));
});

it.each([
  [560, 315],
  [300, 150],
  [200, 100],
])('a placeholder of %i x %i', async (width, height) => {
  const document = placeholderDocument(view, samplePage, {
    service: youtube,
    url: 'https://x.test/',
    title: 'Intro',
    always: true,
    links: true,
  });
  const visit = await lab.visit({ html: document, context: { viewport: { width, height } } });
  await visit.go();
  // In a frame the page around it has the heading of the first level.
  expect(await violations(visit.page, { 'page-has-heading-one': { enabled: false } })).toEqual([]);
  await visit.end();
});

describe('the banner', () => {
  it('gives accepting and refusing the same size, weight and colours', async () => {
    const visit = await lab.visit();
    await visit.go();
    const [accept, reject, choose] = await visit.page.$$eval('#latchkey-ask button', (buttons) =>
      buttons.map((button) => {
        const { width, height } = button.getBoundingClientRect();
        const { fontSize, fontWeight, color, backgroundColor, borderColor } = getComputedStyle(button);
        return {
          width: Math.round(width),
          height: Math.round(height),
          fontSize,
          fontWeight,
          color,
          backgroundColor,
          borderColor,
        };
      }),
    );
    expect(reject).toEqual(accept);
    expect(choose).toEqual(accept);
    expect(accept?.height).toBeGreaterThanOrEqual(44);
    await visit.end();
  });

  it.each(['en', 'fr'])(
    'covers at most half of a small phone, with its buttons in view (%s)',
    async (lang) => {
      const visit = await lab.visit({ lang, context: { viewport: { width: 320, height: 568 } } });
      await visit.go();
      const box = await visit.page.locator('#latchkey-ask').boundingBox();
      expect(box?.height).toBeLessThanOrEqual(284);
      for (const button of await visit.page.locator('#latchkey-ask button').all()) {
        const { y = 0, height = 0 } = (await button.boundingBox()) ?? {};
        expect(y + height).toBeLessThanOrEqual(568);
      }
      await visit.end();
    },
  );
});
