import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../../core/src/config/schema.ts';
import { ownLook } from '../../../core/src/theme/own-look.ts';
import { assets } from '../../src/index.ts';
import { askingPage, askingView } from './support/asking-page.ts';
import { violations } from './support/axe.ts';
import { type Lab, openLab, type Visit } from './support/lab.ts';

const phone = { viewport: { width: 320, height: 568 } };
const desktop = { viewport: { width: 1280, height: 800 } };
let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

async function themed(theme: Settings['theme'], context: BrowserContextOptions, lang = 'en'): Promise<Visit> {
  const look = await ownLook(assets, theme);
  const view = askingView(lang, { assets: look.assets });
  const visit = await lab.visit({ html: askingPage(lang, view), view, context });
  await visit.go();
  return visit;
}

/** Where the banner is, and what it covers of the first and the last thing of the page. */
async function placeOf({ page }: Visit) {
  return page.evaluate(() => {
    const box = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`There is no ${selector}`);
      const { top, bottom, left, right, width } = element.getBoundingClientRect();
      return { top, bottom, left, right, width };
    };
    const ask = box('#latchkey-ask');
    scrollTo(0, 0);
    const first = box('h1');
    scrollTo(0, document.documentElement.scrollHeight);
    const last = box('footer a');
    return {
      ask,
      first,
      last,
      buttons: [...document.querySelectorAll('#latchkey-ask button')].every((button) =>
        button.checkVisibility(),
      ),
    };
  });
}

describe('the place of the banner', () => {
  it.each([
    ['phone', phone],
    ['desktop', desktop],
  ])('at the top: the page begins below it (%s)', async (_, context) => {
    const visit = await themed({ position: 'top' }, context);
    const { ask, first } = await placeOf(visit);
    expect(ask.top).toBe(0);
    expect(first.top).toBeGreaterThanOrEqual(ask.bottom);
    await visit.end();
  });

  it.each([['en'], ['ar']])('in the corner of a desktop: at the end of the line (%s)', async (lang) => {
    const visit = await themed({ position: 'corner' }, desktop, lang);
    const { ask, last, buttons } = await placeOf(visit);
    expect(ask).toMatchObject(lang === 'ar' ? { left: 16 } : { right: desktop.viewport.width - 16 });
    expect([ask.bottom, ask.width]).toEqual([784, 416]);
    expect(last.bottom).toBeLessThanOrEqual(ask.top);
    expect(buttons).toBe(true);
    await visit.end();
  });

  it('in the corner of a phone: at the bottom', async () => {
    const visit = await themed({ position: 'corner' }, phone);
    expect((await placeOf(visit)).ask).toMatchObject({ left: 0, right: 320, bottom: 568 });
    await visit.end();
  });

  it.each(['top', 'corner'] as const)('on a low screen: in the page (%s)', async (position) => {
    const visit = await themed({ position }, { viewport: { width: 1280, height: 390 } });
    const ask = visit.page.locator('#latchkey-ask');
    expect(await ask.evaluate((section) => getComputedStyle(section).position)).toBe('static');
    expect(await ask.evaluate((section) => section.getBoundingClientRect().width)).toBeGreaterThan(1000);
    await visit.end();
  });
});

describe('the colours of the author', () => {
  const theme = {
    accent: { light: '#0b57d0', dark: '#a8c7fa' },
    surface: { light: '#f8fafd', dark: '#131314' },
    text: { light: '#1f1f1f', dark: '#e3e3e3' },
    radius: '0',
    font: 'Georgia, serif',
  };

  it.each([
    ['light', 'rgb(11, 87, 208)', 'rgb(248, 250, 253)'],
    ['dark', 'rgb(168, 199, 250)', 'rgb(19, 19, 20)'],
  ] as const)('are those of all three buttons alike (%s)', async (colorScheme, accent, surface) => {
    const visit = await themed(theme, { ...desktop, colorScheme });
    const looks = await visit.page.$$eval('#latchkey-ask button', (buttons) =>
      buttons.map((button) => {
        const { backgroundColor, color, borderRadius, fontFamily } = getComputedStyle(button);
        return [backgroundColor, color, borderRadius, fontFamily].join(' | ');
      }),
    );
    expect(new Set(looks).size).toBe(1);
    expect(looks[0]).toContain(accent);
    expect(looks[0]).toContain('0px | Georgia, serif');
    const background = await visit.page
      .locator('#latchkey-ask')
      .evaluate((ask) => getComputedStyle(ask).backgroundColor);
    expect(background).toBe(surface);
    expect(await violations(visit.page)).toEqual([]);
    await visit.end();
  });
});

describe('without a look of ours', () => {
  it('the preferences are whole in the window, whatever the author resets, and hide what is not said', async () => {
    const visit = await themed(false, phone);
    const { page } = visit;
    await page.addStyleTag({ content: '* { margin: 0; padding: 0 } p, span { display: block }' });
    await page.click('#latchkey-ask [data-latchkey-action="preferences"]');
    const dialog = page.locator('dialog[open]');
    const { left, right, top, bottom } = await dialog.evaluate((each) => each.getBoundingClientRect());
    expect([left, top]).toEqual([320 - right, 568 - bottom]);
    expect([left >= 0, top >= 0]).toEqual([true, true]);
    await dialog.locator('[data-latchkey-action="save"]').click({ trial: true });
    expect(await dialog.locator('[data-latchkey-part="signal"]').isVisible()).toBe(false);
    await visit.end();
  });

  it('the banner is there when it asks, and in the page, for the author to style', async () => {
    const visit = await themed(false, desktop);
    const ask = visit.page.locator('#latchkey-ask');
    expect(await ask.isVisible()).toBe(true);
    expect(await ask.evaluate((section) => getComputedStyle(section).position)).toBe('static');
    await visit.page.click('[data-latchkey-action="reject-all"]');
    expect(await visit.answers()).toMatchObject({ a: 0, h: 0, g: 0, m: 0 });
    await visit.page.emulateMedia({ media: 'print' });
    expect(await ask.isVisible()).toBe(false);
    await visit.end();
  });
});
