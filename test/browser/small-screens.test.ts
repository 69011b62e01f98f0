import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { startVisit } from '../support/visit.ts';
import { docsPage, gatedSite, usualBody, usualHead } from './support/docs-page.ts';
import { sharedWorld } from './support/world.ts';

const world = sharedWorld();

/** A window of 1280 x 1024 at 400 % (WCAG 1.4.10 asks for 320 x 256), and a small phone. */
const screens = [
  { width: 320, height: 256 },
  { width: 320, height: 568 },
];

async function open({ width, height }: { width: number; height: number }, lang: string) {
  const { internet, visitor, scratch } = world();
  const html = docsPage(usualBody, { head: usualHead, lang });
  const { site, gated } = await gatedSite(html, join(scratch, `${lang}-${height}`));
  internet.publish(site.url.host, gated);
  const visit = await startVisit(visitor, site.url.href);
  await visit.page.setViewportSize({ width, height });
  await visit.observe();
  return visit;
}

/** What has to be scrolled sideways, beside code and words for screen readers alone. */
const sideways = (within: Page | Frame) =>
  within.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (element) =>
          !element.closest('pre') && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1,
      )
      .filter(
        (element) =>
          element === document.documentElement || getComputedStyle(element).overflowX !== 'visible',
      )
      .map((element) => `${element.localName}#${element.id}`),
  );

/** The words of those controls that the focus does not bring to where a finger would meet them. */
async function outOfReach(controls: Locator): Promise<string[]> {
  const lost: string[] = [];
  for (const control of await controls.all()) {
    await control.focus();
    const isMet = await control.evaluate((element) => {
      // A link may go over two lines: then the middle of its box is beside it.
      const { left, right, top, bottom } = element.getClientRects()[0] ?? new DOMRect();
      const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return element.contains(met) && left >= 0 && right <= innerWidth + 1;
    });
    if (!isMet) lost.push((await control.textContent()) ?? '');
  }
  return lost;
}

describe.each(screens)('on a screen of $width x $height nothing is lost', (screen) => {
  it.each(['en', 'de', 'ar'])('of page, question, placeholder and preferences: %s', async (lang) => {
    const { page, end } = await open(screen, lang);
    expect(await sideways(page)).toEqual([]);
    expect(await outOfReach(page.locator('button:visible, [data-latchkey-slot="link"]'))).toEqual([]);

    const placeholder = page.frames().find((frame) => frame !== page.mainFrame());
    if (!placeholder) throw new Error('There is no placeholder');
    expect(await sideways(placeholder)).toEqual([]);
    expect(await outOfReach(placeholder.locator('a:visible, button:visible'))).toEqual([]);

    await page.locator('#latchkey-ask [data-latchkey-action="preferences"]').click();
    await page.locator('dialog[open]').waitFor();
    expect(await sideways(page)).toEqual([]);
    const controls = page.locator('dialog :is(button, input:enabled, summary, a):visible');
    expect(await controls.count()).toBeGreaterThan(10);
    expect(await outOfReach(controls)).toEqual([]);
    await end();
  });
});
