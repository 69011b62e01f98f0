import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Lab, openLab, settle, type Visit } from './support/lab.ts';
import { translated, translatedPage, translatedPlaceholder } from './support/translated-site.ts';

let lab: Lab;
let visit: Visit;
let page: Page;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());
beforeEach(async () => {
  visit = await lab.visit({ html: translatedPage('en'), view: translated });
  page = visit.page;
  await visit.go();
});
afterEach(async () => {
  expect(visit.errors).toEqual([]);
  await visit.end();
});

/** What has the focus: its action, else its words. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'lost';
    return element.dataset['latchkeyAction'] ?? element.id ?? element.localName;
  });

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await settle(page);
}

/** Goes on with Tab until the control has the focus. */
async function tabTo(action: string): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('Tab');
    if ((await focused()) === action) return;
  }
  throw new Error(`Tab does not lead to ${action}`);
}

/** Stops of the focus, by Tab, from the start of the page. */
async function stops(count: number): Promise<string[]> {
  const found: string[] = [];
  for (let index = 0; index < count; index++) {
    await page.keyboard.press('Tab');
    found.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  return found;
}

describe('with the keyboard alone', () => {
  it('the banner comes first: the policy, then accepting, refusing, choosing', async () => {
    const { policy, acceptAll, rejectAll, choose } = translated.languages['en']?.texts.banner ?? {};
    expect(await stops(4)).toEqual([policy, acceptAll, rejectAll, choose]);
  });

  it.each([['accept-all'], ['reject-all']])(
    '%s by Enter tells it, and closing goes on from there',
    async (action) => {
      await tabTo(action);
      await press('Enter');
      expect(Object.values((await visit.answers()) ?? {})).toEqual(action === 'accept-all' ? [1, 1] : [0, 0]);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
      await tabTo('close');
      await press('Enter');
      expect(await visit.asked()).toBe('');
      expect(await focused()).not.toBe('lost');
    },
  );

  it('the preferences open with the focus inside, and leave it where it was', async () => {
    await tabTo('preferences');
    await press('Enter');
    const inside = () => page.evaluate(() => document.activeElement?.closest('dialog') !== null);
    expect(await inside()).toBe(true);
    for (let steps = 0; steps < 30; steps++) {
      await page.keyboard.press('Tab');
      // Between the last control and the first, the browser's own have the focus.
      expect((await inside()) || (await focused()) === 'lost').toBe(true);
    }
    await press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await focused()).toBe('preferences');
    expect(await visit.answers()).toBeNull();
  });

  it('a box is ticked with Space, and saving stores what is shown', async () => {
    await tabTo('preferences');
    await press('Enter');
    for (let steps = 0; steps < 20; steps++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => (document.activeElement as HTMLInputElement).value === 'youtube')) break;
    }
    await page.keyboard.press('Space');
    await tabTo('save');
    await press('Enter');
    expect(await visit.answers()).toMatchObject({ youtube: 1, ads: 0, 'google-analytics': 0 });
    expect(await focused()).not.toBe('lost');
  });

  it('the link at the end of the page opens the preferences, and has the focus again after them', async () => {
    await page.locator('footer a').focus();
    await press('Enter');
    expect(await page.locator('dialog[open]').count()).toBe(1);
    await press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('footer') !== null)).toBe(true);
  });

  it('a placeholder loads, and what was loaded has the focus', async () => {
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-latchkey-action="preferences"]')?.focus(),
    );
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('film');
    await press('Enter');
    expect(visit.contacts).toEqual(['/embed']);
    expect(await focused()).toBe('film');
    expect(await visit.answers()).toBeNull();
  });

  it.each([
    ['a gated picture', 'p a[data-latchkey-action="load"]'],
    ['what a script renders', 'p button[data-latchkey-action="load"]'],
  ])('%s can be loaded', async (_, control) => {
    await page.locator(control).first().focus();
    await press('Enter');
    expect(await focused()).not.toBe('lost');
  });
});

describe('targets are at least 24 pixels wide and high', () => {
  /** Links in sentences are as high as their line (WCAG 2.5.8, exception "inline"). */
  const small = (within: string) =>
    page.$$eval(`${within} :is(button, a, input, summary, label)`, (controls) =>
      controls
        .filter((control) => control.checkVisibility() && !control.matches('p > a, label input'))
        .map((control) => ({ control: control.outerHTML, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ control, box }) => `${control} ${box.width}x${box.height}`),
    );

  it('in banner, preferences, message and in the page', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    expect(await small('#latchkey-ask')).toEqual([]);
    expect(await small('main')).toEqual([]);
    await page.click('#latchkey-ask [data-latchkey-action="preferences"]');
    await page.waitForSelector('dialog[open]');
    expect(await small('dialog')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('#latchkey-ask [data-latchkey-action="reject-all"]');
    await settle(page);
    expect(await small('#latchkey-ask')).toEqual([]);
  });

  it('in a placeholder', async () => {
    const own = await lab.visit({
      html: translatedPlaceholder('en'),
      context: { viewport: { width: 200, height: 100 } },
    });
    page = own.page;
    await own.go();
    expect(await small('body')).toEqual([]);
    await own.end();
  });
});
