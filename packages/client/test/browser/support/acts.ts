import type { Page } from 'playwright-core';
import { settle } from './lab.ts';

export async function click(page: Page, selector: string): Promise<void> {
  await page.click(selector);
  await settle(page);
}

/** A control of the banner, of the open preferences; the link at the end of the page. */
export const inBanner = (action: string) => `#latchkey-ask [data-latchkey-action="${action}"]`;
export const inDialog = (action: string) => `dialog[open] [data-latchkey-action="${action}"]`;
export const link = 'footer a[data-latchkey-action="preferences"]';
