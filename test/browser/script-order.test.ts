import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { acceptEverything } from '../support/measure-site.ts';
import { settled } from '../support/settled.ts';
import { freshTab } from '../support/visitor.ts';
import { gatedSite } from './support/docs-page.ts';
import { scriptsOfEveryKind, serveScripts, unordered } from './support/script-order.ts';
import { sharedWorld } from './support/world.ts';

const world = sharedWorld();
let asked: string[];
let page: Page;
let url: URL;
/** What the page without Latchkey notes. */
let ungated: Notes;

interface Notes {
  order: string[];
  errors: string[];
}

beforeAll(async () => {
  const { internet, visitor, scratch } = world();
  asked = await serveScripts(visitor.context);
  const { site, gated } = await gatedSite(scriptsOfEveryKind, scratch);
  url = site.url;
  page = await freshTab(visitor, url.origin);
  internet.publish(url.host, site.root);
  await page.goto(url.href);
  ungated = await notes();
  internet.publish(url.host, gated);
});

/** What the scripts of the page have noted when all of them have run. */
async function notes(): Promise<Notes> {
  await page.waitForFunction(
    (names) => {
      const { order = [] } = window as { order?: string[] };
      return names.every((name) => order.includes(name));
    },
    ['pageshow', ...unordered],
  );
  await settled(page, world().internet);
  return page.evaluate('({ order, errors })');
}

const ordered = ({ order }: Notes) => order.filter((name) => !unordered.includes(name));

it('the page without Latchkey has what is compared', () => {
  expect(ordered(ungated).length).toBeGreaterThan(30);
  expect(ungated.order.filter((name) => name.startsWith('never'))).toEqual([]);
  expect(ungated.errors).toEqual(['Uncaught Error: meant']);
});

it('scripts that were held back run in the order in which they run without Latchkey', async () => {
  asked.length = 0;
  await page.goto(url.href);
  await settled(page, world().internet);
  expect(asked).toEqual([]);
  expect(await page.evaluate('window.order')).toBeUndefined();

  await acceptEverything(page);
  const accepted = await notes();
  expect(ordered(accepted)).toEqual(ordered(ungated));
  expect(accepted.errors).toEqual(ungated.errors);
  expect(accepted.order.toSorted()).toEqual(ungated.order.toSorted());
  expectBeforeLoad(accepted);
});

it('and with a stored answer, while the page is loading', async () => {
  await page.goto(url.href);
  const stored = await notes();
  expect(ordered(stored)).toEqual(ordered(ungated));
  expect(stored.order.toSorted()).toEqual(ungated.order.toSorted());
  expectBeforeLoad(stored);
});

/** What is loaded without a place in the order is there when the page says that it is loaded. */
function expectBeforeLoad({ order }: Notes): void {
  for (const name of ['async', 'first-made', 'second-made']) {
    expect(order.indexOf(name), name).toBeLessThan(order.indexOf('onload'));
  }
  expect(order.indexOf('first-made')).toBeLessThan(order.indexOf('second-made'));
}
