import type { Page } from 'playwright-core';
import { settled } from '../../../support/settled.ts';
import { inFreshTab } from './browser.ts';
import { compressedSize } from './compressed-size.ts';
import { countElements } from './count-elements.ts';
import type { Lab, Published } from './published.ts';

/** What a visitor was sent. */
export interface Load {
  /** Brotli bytes of each file of the site that was fetched, by its path; `/` is the page. */
  files: Record<string, number>;
  requests: number;
  /** Those of them that third parties got. */
  foreign: number;
}

export interface Weight {
  /** Until the page is quiet and the banner is there. */
  before: Load & { elements: number };
  /** From the first byte of the page to the opened preferences. Absent where there are none. */
  opened?: Load;
}

/** Opens the page once and, where there are preferences, opens them. */
export async function weigh({ internet, browser }: Lab, site: Published): Promise<Weight> {
  return inFreshTab(browser, async (page) => {
    const asked: URL[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:$/.test(url.protocol)) asked.push(url);
    });
    await page.goto(site.url);
    await page.waitForSelector(site.tool.banner);
    await settled(page, internet);
    const before = { ...loadOf(site, asked), elements: await countElements(page) };
    if (!site.tool.preferences) return { before };
    await openPreferences(page, site);
    await settled(page, internet);
    return { before, opened: loadOf(site, asked) };
  });
}

export async function openPreferences(page: Page, { tool }: Published): Promise<void> {
  if (!tool.preferences) throw new Error(`${tool.name} has no preferences`);
  await page.click(tool.preferences.opener);
  await page.waitForSelector(tool.preferences.panel);
}

function loadOf({ folder, url }: Published, asked: URL[]): Load {
  const { host } = new URL(url);
  const own = asked.filter((one) => one.host === host);
  return {
    files: Object.fromEntries(own.map(({ pathname }) => [pathname, compressedSize(folder, pathname)])),
    requests: asked.length,
    foreign: asked.length - own.length,
  };
}
