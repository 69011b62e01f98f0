import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { inFreshTab } from './browser.ts';
import type { Lab, Published } from './published.ts';

/** Processors of phones are about that much slower. */
export const slowdown = 4;
const quiet = 1000;
const patience = 30_000;

/**
 * Milliseconds that the page's main thread spent compiling and running scripts until the page was quiet, on a
 * processor slowed down. Nothing is asked of the page meanwhile, as that would be scripts too.
 */
export async function scriptTime({ browser }: Lab, { url }: Published): Promise<number> {
  return inFreshTab(browser, async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    // The window was opened just now, which keeps the browser busy.
    await pause(quiet);
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
  });
}

async function scriptTimeSoFar(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics
    .filter(({ name }) => name === 'ScriptDuration' || name === 'V8CompileDuration')
    .reduce((sum, { value }) => sum + value * 1000, 0);
}
