import { setTimeout as pause } from 'node:timers/promises';
import type { Frame, Page } from 'playwright-core';
import type { Internet } from './internet.ts';

const quiet = 250;
const patience = 15_000;
/** A frame that has not answered after this time never will: that of a `javascript:` address, for example. */
const silence = 1000;

/** When a request of a page last began or ended. */
const stirred = new WeakMap<Page, number>();

/** Lets `settled` see what a page asks of its own site, too: what opens a gate comes from there, step by step. */
export function watchTraffic(page: Page): void {
  for (const event of ['request', 'requestfinished', 'requestfailed'] as const)
    page.on(event as 'request', () => stirred.set(page, Date.now()));
}

/**
 * Resolves when a page has asked nothing of anybody for a while; a busy browser is given more time, by how long
 * it takes to answer us.
 */
export async function settled(page: Page, internet: Internet): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const latencies = await Promise.all(page.frames().map(latencyOf));
    const idle = Math.min(internet.idleFor(), Date.now() - (stirred.get(page) ?? 0));
    const missing = quiet + 10 * Math.max(...latencies) - idle;
    if (missing < 0) return;
    // To ask is work for a browser: not more often than an answer can change something.
    await pause(Math.min(Math.max(missing, 50), quiet));
  }
}

/** Milliseconds until a frame answers; 0 for one that does not. */
async function latencyOf(frame: Frame): Promise<number> {
  const asked = Date.now();
  const answers = [
    // A frame that navigates at this moment cannot answer; it will in the next round.
    frame.evaluate(() => true).catch(() => false),
    pause(silence, false),
  ];
  return (await Promise.race(answers)) ? Date.now() - asked : 0;
}
