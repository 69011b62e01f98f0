import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import type { Internet } from './internet.ts';
import { watchTraffic } from './settled.ts';

/** Somebody with a browser of their own. */
export interface Visitor {
  context: BrowserContext;
  internet: Internet;
  leave(): Promise<void>;
}

/**
 * The profile is a real one, not a private window: private windows ignore `preconnect`, which is one of the
 * contacts to be seen.
 */
export async function openVisitor(
  internet: Internet,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<Visitor> {
  const profile = await mkdtemp(join(tmpdir(), 'latchkey-visitor-'));
  const context = await launchChromium(profile, {
    ...options,
    args: internet.chromiumArguments,
    // Tall enough that what is loaded lazily is loaded.
    viewport: { width: 1280, height: 4000 },
  });
  return {
    context,
    internet,
    leave: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** A new tab, in a browser that remembers nothing of earlier visits to the site. */
export async function freshTab(visitor: Visitor, origin: string): Promise<Page> {
  const page = await visitor.context.newPage();
  watchTraffic(page);
  const devtools = await visitor.context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devtools.send('Network.clearBrowserCookies');
  await devtools.send('Network.clearBrowserCache');
  await devtools.detach();
  return page;
}

/** What is kept in the browser: `cookie _ga`, `localStorage latchkey:/`; sorted. */
export async function storedBy(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const others = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...databases.map((database) => `indexedDB ${database.name}`),
      ...(await caches.keys()).map((key) => `cache ${key}`),
    ];
  });
  return [...cookies.map((cookie) => `cookie ${cookie.name}`), ...others].sort();
}
