import { type Browser, chromium, type Page } from 'playwright-core';
import { findOrInstallChromium } from '../../../support/chromium.ts';
import type { Internet } from '../../../support/internet.ts';

/**
 * A browser that finds every host on this machine. It does not say that it is driven, as some tools hide from robots,
 * and loads no pages of its own for each window, which would take processor time from the one that is measured.
 */
export async function launch(internet: Internet): Promise<Browser> {
  return chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
      '--disable-blink-features=AutomationControlled',
      ...internet.chromiumArguments,
    ],
  });
}

/** Lends an empty tab in a profile of its own: nothing is cached, nothing stored. */
export async function inFreshTab<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}
