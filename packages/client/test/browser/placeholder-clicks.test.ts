import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Lab, openLab, settle, type Visit } from './support/lab.ts';
import { gatedFilm, pageOf } from './support/sample-site.ts';

let lab: Lab;
let visit: Visit;

beforeAll(async () => {
  lab = await openLab();
});
afterEach(() => visit.end());
afterAll(() => lab.close());

/** A page whose first act is one in a placeholder: nothing is asked, and the rest is out of the way. */
const html = pageOf('en', false, gatedFilm('en'));
const always = '[data-latchkey-action="always"]';
const answered = { youtube: 1 };

it('looks into no frame until the visitor acts', async () => {
  visit = await lab.visit({
    html,
    before: () => {
      const { prototype } = HTMLIFrameElement;
      const look = Object.getOwnPropertyDescriptor(prototype, 'contentDocument')?.get;
      Object.defineProperty(prototype, 'contentDocument', {
        get(this: HTMLIFrameElement) {
          Object.assign(window, { looked: true });
          return look?.call(this);
        },
      });
    },
  });
  await visit.go();
  const looked = () => visit.page.evaluate(() => 'looked' in window);
  expect(await looked()).toBe(false);
  await visit.page.frameLocator('#film').locator(always).click();
  await settle(visit.page);
  expect(await looked()).toBe(true);
});

it.each<[string, (page: Visit['page']) => Promise<void>]>([
  ['a click', (page) => page.frameLocator('#film').locator(always).click()],
  ['a tap', (page) => page.frameLocator('#film').locator(always).tap()],
  [
    'the keyboard',
    async (page) => {
      for (let steps = 0; steps < 20; steps++) {
        await page.keyboard.press('Tab');
        const at = await page.evaluate(() => document.activeElement?.id);
        if (at === 'film') break;
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    },
  ],
])('the first act on the page may be %s in a placeholder', async (_, act) => {
  visit = await lab.visit({ html, context: { hasTouch: true } });
  await visit.go();
  await act(visit.page);
  await settle(visit.page);
  expect(await visit.answers()).toEqual(answered);
  expect(visit.contacts).toEqual(['/embed']);
});

it('a placeholder that is loaded while another frame has the focus answers as well', async () => {
  const other = '<iframe id="other" srcdoc="<button>Own</button>"></iframe>';
  visit = await lab.visit({ html: pageOf('en', false, other) });
  await visit.go();
  await visit.page.frameLocator('#other').locator('button').click();
  await visit.page.evaluate((film) => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', film);
  }, gatedFilm('en'));
  await visit.page.frameLocator('#film').locator(always).click();
  await settle(visit.page);
  expect(await visit.answers()).toEqual(answered);
});
