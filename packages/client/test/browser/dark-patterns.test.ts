import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsIn } from '../../src/index.ts';
import { click, inBanner, inDialog, link } from './support/acts.ts';
import { type Lab, openLab, type Visit, type VisitOptions } from './support/lab.ts';
import { translated, translatedPage } from './support/translated-site.ts';

// What regulators have found against (guidelines of EDPB, CNIL, DSK, Garante, AEPD, ICO), as fourteen tests. Those of
// words alone, T9 and a part of T8, need no browser: plain-words.test.ts

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

async function inVisit(act: (visit: Visit) => Promise<void>, { lang = 'en', ...options }: VisitOptions = {}) {
  const visit = await lab.visit({ html: translatedPage(lang), view: translated, lang, ...options });
  await visit.go();
  await act(visit);
  expect(visit.errors).toEqual([]);
  await visit.end();
}

const granted = async (visit: Visit) =>
  Object.values((await visit.answers()) ?? {}).filter((answer) => answer === 1).length;

describe('T1', () => {
  it('refusing is a button, where accepting is', () =>
    inVisit(async ({ page }) => {
      const buttons = await page.$$eval('#latchkey-ask button', (found) =>
        found.map((button) => [
          button.dataset['latchkeyAction'],
          button.checkVisibility(),
          button.parentElement?.childElementCount,
        ]),
      );
      expect(buttons).toEqual([
        ['accept-all', true, 3],
        ['reject-all', true, 3],
        ['preferences', true, 3],
      ]);
    }));
});

describe('T2', () => {
  it.each([
    ['light', { viewport: { width: 1280, height: 800 } }],
    ['dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    ['on a small phone', { viewport: { width: 320, height: 568 } }],
  ] as const)('refusing looks like accepting: size, font, weight, colours (%s)', (_, context) =>
    inVisit(
      async ({ page }) => {
        const looks = await page.$$eval('#latchkey-ask button', (buttons) =>
          buttons.map((button) => {
            const { width, height } = button.getBoundingClientRect();
            const style = getComputedStyle(button);
            const names = [
              'font',
              'color',
              'background-color',
              'border',
              'opacity',
              'text-decoration',
              'box-shadow',
              'border-radius',
            ];
            return [
              Math.round(width),
              Math.round(height),
              ...names.map((name) => style.getPropertyValue(name)),
            ];
          }),
        );
        expect(looks[1]).toEqual(looks[0]);
        expect(looks[2]).toEqual(looks[0]);
      },
      { context },
    ),
  );
});

describe('T3', () => {
  it('refusing takes as many clicks as accepting: one', () =>
    inVisit(async (visit) => {
      await click(visit.page, inBanner('reject-all'));
      expect(await visit.answers()).toEqual({ ads: 0, 'google-analytics': 0 });
    }));

  it('withdrawing takes as many clicks from a page as consenting does there: two', () =>
    inVisit(async (visit) => {
      await click(visit.page, link);
      await click(visit.page, inDialog('accept-all'));
      expect(await granted(visit)).toBeGreaterThanOrEqual(2);
      await click(visit.page, link);
      await click(visit.page, inDialog('reject-all'));
      expect(await granted(visit)).toBe(0);
    }));
});

describe('T4', () => {
  it('nothing optional is ticked', () =>
    inVisit(async (visit) => {
      const written = await visit.page.evaluate(async () =>
        (await fetch('/_latchkey/preferences.en.html')).text(),
      );
      expect(written.match(/<input[^>]* checked(?! disabled)/g)).toBeNull();
      const ticked = () => visit.page.$$eval('input:checked:not(:disabled)', (boxes) => boxes.length);
      await click(visit.page, inBanner('preferences'));
      expect(await ticked()).toBe(0);
      await visit.go('/_latchkey/preferences.en.html');
      expect(await ticked()).toBe(0);
    }));
});

describe('T5', () => {
  it('neither Escape nor the backdrop, scrolling, time nor another page is consent', () =>
    inVisit(async (visit) => {
      const { page } = visit;
      await page.clock.install();
      await page.keyboard.press('Escape');
      await page.mouse.wheel(0, 500);
      await page.mouse.click(5, 5);
      await click(page, inBanner('preferences'));
      await page.check('dialog input[value="ads"]');
      await page.keyboard.press('Escape');
      await page.click(inBanner('preferences'));
      await page.mouse.click(2, 2);
      await page.clock.runFor(3_600_000);
      await visit.go('/quiet/');
      await visit.go();
      expect(await visit.answers()).toBeNull();
      expect(await visit.asked()).not.toBe('');
      expect(visit.contacts).toEqual([]);
    }));
});

describe('T6', () => {
  it('after a refusal nothing is asked again before it ends, and then it is', () =>
    inVisit(async (visit) => {
      const day = 86_400_000;
      const start = new Date('2026-01-01T12:00:00Z').getTime();
      await visit.page.clock.setFixedTime(start);
      await visit.go();
      await click(visit.page, inBanner('reject-all'));
      for (const later of [0, 1, 100, 179]) {
        await visit.page.clock.setFixedTime(start + later * day);
        await visit.go();
        expect(await visit.asked(), `after ${later} days`).toBe('');
      }
      await visit.page.clock.setFixedTime(start + 185 * day);
      await visit.go();
      expect(await visit.asked()).not.toBe('');
    }));
});

describe('T7', () => {
  it.each(['en', 'fr', 'ar'])('the banner speaks the language of the page (%s)', (lang) =>
    inVisit(
      async ({ page }) => {
        const { banner, dir } = textsIn(lang);
        expect(await page.locator('#latchkey-ask button').allInnerTexts()).toEqual([
          banner.acceptAll,
          banner.rejectAll,
          banner.choose,
        ]);
        const ask = page.locator('#latchkey-ask');
        expect(await ask.evaluate((section) => section.closest('[lang]')?.getAttribute('lang'))).toBe(lang);
        expect(await ask.evaluate((section) => getComputedStyle(section).direction)).toBe(dir);
      },
      { lang },
    ),
  );
});

describe('T8', () => {
  it('what is asked about is called by what it is', () =>
    inVisit(async (visit) => {
      const asked = await visit.asked();
      expect(asked).toContain('Advertising (Ads)');
      expect(asked).toContain('Visitor statistics (Google Analytics)');
      expect(asked).not.toMatch(/experience|improve|performance|personal|better|partners/i);
    }));
});

describe('T10', () => {
  it('the page can be read and used before a choice: no wall', () =>
    inVisit(
      async ({ page }) => {
        expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).toBe('visible');
        expect(await page.locator('[inert], [aria-modal="true"], dialog[open]').count()).toBe(0);
        const covered = await page.$$eval('main a, main button, main h1, footer a', (things) =>
          things
            .filter((thing) => {
              thing.scrollIntoView({ block: 'nearest' });
              const { x, y, width, height } = thing.getBoundingClientRect();
              const top = document.elementFromPoint(x + width / 2, y + height / 2);
              return !top || !(thing.contains(top) || top.contains(thing));
            })
            .map((thing) => thing.outerHTML),
        );
        expect(covered).toEqual([]);
      },
      { context: { viewport: { width: 320, height: 568 } } },
    ));

  it('the policy is one click away', () =>
    inVisit(async ({ page }) => {
      expect(await page.locator('#latchkey-ask a').getAttribute('href')).toBe('/cookies/');
    }));
});

describe('T11', () => {
  it('saving stores what the boxes show', () =>
    inVisit(async (visit) => {
      await click(visit.page, inBanner('preferences'));
      await visit.page.check('dialog input[value="google-analytics"]');
      await visit.page.check('dialog input[value="ads"]');
      await visit.page.uncheck('dialog input[value="ads"]');
      const shown = await visit.page.$$eval('dialog input[name="service"]', (boxes) =>
        Object.fromEntries(
          boxes.map((box) => [(box as HTMLInputElement).value, Number((box as HTMLInputElement).checked)]),
        ),
      );
      await click(visit.page, inDialog('save'));
      expect(await visit.answers()).toEqual(shown);
      expect(shown).toMatchObject({ 'google-analytics': 1, ads: 0 });
      await click(visit.page, link);
      expect(await visit.page.isChecked('dialog input[value="google-analytics"]')).toBe(true);
      expect(await visit.page.isChecked('dialog input[value="ads"]')).toBe(false);
    }));
});

describe('T12', () => {
  it('the banner names what the inventory asks about, and accepting grants that', () =>
    inVisit(async (visit) => {
      const asked = translated.inventory.services.filter(
        ({ asks, decision }) => asks === 'banner' && decision === 'gate',
      );
      const names = await visit.page.locator('#latchkey-ask bdi[data-latchkey-service]').allInnerTexts();
      expect(names.sort()).toEqual(asked.map(({ name }) => name).sort());
      await click(visit.page, inBanner('accept-all'));
      expect(await visit.answers()).toEqual(Object.fromEntries(asked.map(({ id }) => [id, 1])));
    }));
});

describe('T13', () => {
  it('the keyboard reaches refusing at once, in sight, on a target that is large enough', () =>
    inVisit(async ({ page }) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const { activeElement } = document;
        if (!(activeElement instanceof HTMLElement)) return;
        const { x, y, width, height } = activeElement.getBoundingClientRect();
        const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
        return {
          action: activeElement.dataset['latchkeyAction'],
          inSight: document.elementFromPoint(x + width / 2, y + height / 2) === activeElement,
          large: Math.min(width, height) >= 24,
          outline: `${outlineStyle} ${outlineWidth}`,
        };
      });
      expect(focus).toEqual({ action: 'reject-all', inSight: true, large: true, outline: 'solid 3px' });
    }));
});

describe('T14', () => {
  it.each([
    ['en', 320, 568],
    ['ar', 320, 568],
    ['en', 667, 375],
  ])('a phone shows accepting, refusing, choosing in this order (%s, %i x %i)', (lang, width, height) =>
    inVisit(
      async ({ page }) => {
        const boxes = await page.$$eval('#latchkey-ask button', (buttons) =>
          buttons.map((button) => {
            const { left, right, top, bottom } = button.getBoundingClientRect();
            return { left, right, top, bottom, action: button.dataset['latchkeyAction'] };
          }),
        );
        const inReadingOrder = boxes.toSorted(
          (a, b) => a.top - b.top || (lang === 'ar' ? b.right - a.right : a.left - b.left),
        );
        expect(inReadingOrder.map(({ action }) => action)).toEqual([
          'accept-all',
          'reject-all',
          'preferences',
        ]);
        expect(
          boxes.every(
            ({ left, right, top, bottom }) => left >= 0 && top >= 0 && right <= width && bottom <= height,
          ),
        ).toBe(true);
      },
      { lang, context: { viewport: { width, height } } },
    ),
  );
});
