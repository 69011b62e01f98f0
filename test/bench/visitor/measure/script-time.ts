import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { inFreshTab } from './browser.ts';
import type { Lab, Published } from './published.ts';

/** Processors of phones are about that much slower. */
export const slowdown = 4;
const quiet = 1000;
const patience = 30_000;

/** Milliseconds of the page's main thread, its frames included. */
export interface ScriptTime {
  /** Compiling and running scripts, by the clock, on a processor slowed down. */
  spent: number;
  /** How much of it was waiting for other processes of the browser, which keep cookies and `localStorage`. */
  waited: number;
  /**
   * Compiling and running scripts, by the processor as it is: neither waiting nor what else the machine does is in it.
   */
  processor: number;
}

/** Opens the page twice, each time until it is quiet. Nothing is asked of it meanwhile: that would be scripts too. */
export async function scriptTime({ browser }: Lab, { url }: Published): Promise<ScriptTime> {
  const slowed = await inFreshTab(browser, async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    // The window was opened just now, which keeps the browser busy.
    await pause(quiet);
    await browser.startTracing(page, { categories: ['mojom'] });
    const spent = await scriptTimeOf(page, devtools, url);
    return { spent, waited: waitedForStorage(await browser.stopTracing()) };
  });
  const processor = await inFreshTab(browser, async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await pause(quiet);
    return scriptTimeOf(page, devtools, url);
  });
  return { ...slowed, processor };
}

async function scriptTimeOf(page: Page, devtools: CDPSession, url: string): Promise<number> {
  await page.goto(url);
  const end = Date.now() + patience;
  let spent = await scriptTimeSoFar(devtools);
  for (let since = Date.now(); Date.now() - since < quiet && Date.now() < end; ) {
    await pause(100);
    const now = await scriptTimeSoFar(devtools);
    if (now !== spent) since = Date.now();
    spent = now;
  }
  return spent;
}

/** Calls that hold a page's script until there is an answer, by their names in Chromium. */
const storageCalls = /^(?:ContentSettingsManager::AllowStorageAccess|StorageArea|RestrictedCookieManager)/;

/** @param trace in Chromium's format: durations in microseconds */
function waitedForStorage(trace: Buffer): number {
  const { traceEvents }: { traceEvents: { name: string; dur?: number }[] } = JSON.parse(trace.toString());
  return traceEvents
    .filter(({ name }) => storageCalls.test(name))
    .reduce((sum, { dur = 0 }) => sum + dur / 1000, 0);
}

async function scriptTimeSoFar(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics
    .filter(({ name }) => name === 'ScriptDuration' || name === 'V8CompileDuration')
    .reduce((sum, { value }) => sum + value * 1000, 0);
}
