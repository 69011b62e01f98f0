import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/index.ts';
import { askingPage } from './support/asking-page.ts';
import { type Lab, openLab, type Visit } from './support/lab.ts';

const fitted = ['en', 'fr', 'de', 'el', 'ru', 'ar', 'ja', 'fi'];
let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/** What a visitor has of the banner on a screen. */
async function measure(page: Page) {
  return page.evaluate(() => {
    const ask = document.querySelector<HTMLElement>('#latchkey-ask');
    if (!ask) throw new Error('The page has no banner');
    const text = ask.querySelector('p');
    const buttons = [...document.querySelectorAll<HTMLElement>('#latchkey-ask button')];
    const boxes = buttons.map((button) => button.getBoundingClientRect());
    const sized = [...ask.querySelectorAll<HTMLElement>('*')].filter(({ offsetHeight }) => offsetHeight > 0);
    return {
      share: ask.getBoundingClientRect().height / innerHeight,
      smallest: Math.min(...sized.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
      order: buttons.map(({ dataset }) => dataset['latchkeyAction']),
      inView: boxes.every(
        ({ top, bottom, left, right }) =>
          top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth,
      ),
      sizes: new Set(boxes.map(({ width, height }) => `${Math.round(width)}x${Math.round(height)}`)).size,
      least: Math.min(...boxes.flatMap(({ width, height }) => [width, height])),
      /** Words of buttons that stand on two lines. */
      broken: buttons.flatMap((button) => {
        const node = button.firstChild;
        if (!node) return [];
        return [
          ...(node.textContent ?? '').matchAll(/[^\s\u3000-\u9fff\u0e00-\u0e7f\uff00-\uffef]+/g),
        ].flatMap(({ 0: word, index }) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1
            ? [word]
            : [];
        });
      }),
      lines: text ? text.clientHeight / Number.parseFloat(getComputedStyle(text).lineHeight) : 0,
      scrolls: text ? text.scrollHeight > text.clientHeight + 1 : false,
      position: getComputedStyle(ask).position,
      sideways: document.documentElement.scrollWidth > innerWidth,
    };
  });
}

async function asking(lang: string, width = 320, height = 568, text = 16): Promise<Visit> {
  const visit = await lab.visit({ html: askingPage(lang), context: { viewport: { width, height } } });
  if (text !== 16) await enlargeText(visit.page, text);
  await visit.go();
  return visit;
}

/** As the browser's own setting does: `rem`, and `em` in media queries, follow. */
async function enlargeText(page: Page, standard: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
}

const usable = {
  order: ['accept-all', 'reject-all', 'preferences'],
  inView: true,
  sizes: 1,
  broken: [],
  sideways: false,
};

describe.each(fitted)('the banner in %s', (lang) => {
  it('leaves room on a small phone, a phone and a desktop, and with text of twice the size', async () => {
    const { page, end } = await asking(lang);
    for (const [width, height, most] of [
      [320, 568, 1 / 2],
      [375, 812, 1 / 3],
      [1280, 800, 1 / 3],
    ] as const) {
      await page.setViewportSize({ width, height });
      const seen = await measure(page);
      expect(seen).toMatchObject({ ...usable, position: 'fixed' });
      expect(seen.share, `of ${width}x${height}`).toBeLessThanOrEqual(most + 0.001);
      expect(seen.smallest).toBeGreaterThanOrEqual(14);
      expect(seen.least).toBeGreaterThanOrEqual(24);
    }
    // With larger text it scrolls.
    await enlargeText(page, 32);
    for (const [width, height] of [
      [375, 812],
      [1280, 801],
    ] as const) {
      await page.setViewportSize({ width, height });
      const seen = await measure(page);
      expect(seen).toMatchObject({ ...usable, broken: expect.anything(), position: 'fixed' });
      expect(seen.share, `of ${width}x${height}`).toBeLessThanOrEqual(0.501);
      expect(seen.smallest).toBeGreaterThanOrEqual(28);
      expect(seen.lines, 'lines of text in view').toBeGreaterThanOrEqual(2);
    }
    await end();
  });
});

describe('a banner on a low screen stands in the page', () => {
  it.each([
    ['390 px of height', 844, 390, 16],
    ['a zoom of 400 %', 320, 200, 16],
    ['text of twice the size on a small phone', 320, 568, 32],
  ])('at %s', async (_, width, height, text) => {
    const { page, end } = await asking('de', width, height, text);
    expect(await measure(page)).toMatchObject({ position: 'static', scrolls: false, sideways: false });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBottom)).toBe(
      'auto',
    );
    await end();
  });
});

describe('the banner', () => {
  it.each([
    ['a page of text', 1280, 800, undefined],
    ['a page with hardly a word', 320, 568, '<main><h1>Hi</h1></main>'],
  ])('is never the largest paint of %s', async (_, width, height, main) => {
    const html = askingPage('en');
    const visit = await lab.visit({
      html: main ? html.replace(/<main>.*<\/main>/s, main) : html,
      context: { viewport: { width, height } },
    });
    await visit.go();
    const painted = await visit.page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(
              list
                .getEntries()
                .map(
                  (entry) =>
                    (entry as LargestContentfulPaint).element?.closest('#latchkey-ask, main')?.localName ??
                    '',
                ),
            ),
          ).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    // Each entry is larger than those before: what is painted before the text has come is not the largest for long.
    expect(painted.length).toBeGreaterThan(0);
    expect(painted.at(-1)).not.toBe('section');
    await visit.end();
  });

  it('leaves the focus where it is, and what is focused in view', async () => {
    const { page, end } = await asking('en', 375, 812);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    const hidden: string[] = [];
    for (const link of await page.locator('main a').all()) {
      await link.focus();
      const bottom = await link.evaluate((a) => a.getBoundingClientRect().bottom);
      const top = await page.locator('#latchkey-ask').evaluate((ask) => ask.getBoundingClientRect().top);
      if (bottom > top) hidden.push((await link.textContent()) ?? '');
    }
    expect(hidden).toEqual([]);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const footer = await page.locator('footer a').boundingBox();
    const ask = await page.locator('#latchkey-ask').boundingBox();
    expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeLessThanOrEqual(ask?.y ?? 0);
    await end();
  });

  it('breaks no word of a button on a small phone, in any language', async () => {
    const sections = languages.map(
      (lang) => askingPage(lang).match(/<section id="latchkey-ask".*?<\/section>/s)?.[0] ?? '',
    );
    const marked = sections.map((section, index) =>
      section.replace('<section', `<section lang="${languages[index]}"`),
    );
    const html = askingPage('en').replace(/<section id="latchkey-ask".*?<\/section>/s, marked.join(''));
    const visit = await lab.visit({ html, context: { viewport: { width: 320, height: 568 } } });
    await visit.go();
    expect(await visit.page.locator('#latchkey-ask').count()).toBe(languages.length);
    expect((await measure(visit.page)).broken).toEqual([]);
    await visit.end();
  });

  it('moves nothing: it only appears', async () => {
    const { page, end } = await asking('en');
    const rules = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSKeyframesRule)
        .flatMap((frames) => [...frames.cssRules].map(({ cssText }) => cssText)),
    );
    expect(rules).toEqual(['0% { opacity: 0; }']);
    await end();
  });

  it('is not printed', async () => {
    const { page, end } = await asking('en');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#latchkey-ask').isVisible()).toBe(false);
    await end();
  });

  it('keeps three equal buttons with borders where colours are forced', async () => {
    const { page, end } = await asking('en');
    await page.emulateMedia({ forcedColors: 'active' });
    const looks = await page.$$eval('#latchkey-ask button', (buttons) =>
      buttons.map((button) => {
        const { borderTopWidth, borderTopColor, backgroundColor, color } = getComputedStyle(button);
        return [borderTopWidth, borderTopColor !== backgroundColor, backgroundColor, color].join();
      }),
    );
    expect(new Set(looks).size).toBe(1);
    expect(looks[0]).toMatch(/^1px,true/);
    await end();
  });
});
