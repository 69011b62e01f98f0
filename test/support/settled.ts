import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Internet } from './internet.ts';

const quiet = 250;
const patience = 15_000;

/**
 * Resolves when a page has asked nothing of anybody for a while; a busy browser is given more time, by how long
 * it takes to answer us.
 */
export async function settled(page: Page, internet: Internet): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const asked = Date.now();
    // A frame that navigates at this moment cannot answer; it will in the next round.
    await Promise.all(page.frames().map((frame) => frame.evaluate(() => true).catch(() => false)));
    const latency = Date.now() - asked;
    if (internet.idleFor() > quiet + 10 * latency) return;
    await pause(50);
  }
}
