import type { PageData, RuntimeTexts, SiteData } from '@latchkey/core';
import { unpacked } from '@latchkey/core/packed-page';

/** What the island works with: the site, and the page it was fetched by. */
export interface Context {
  site: SiteData;
  page: PageData;
}

/** The same with the words for what is said. */
export interface SpeakingContext extends Context {
  texts: RuntimeTexts;
}

/** Reads the page's data where `headSlot` wrote it, and takes it away. Undefined on a page that is not ours. */
export function pageOf(): PageData | undefined {
  const data = document.querySelector<HTMLElement>('script[data-latchkey-page]')?.dataset['latchkeyPage'];
  if (!data) return;
  // Many loaders insert theirs before the first script of the page: that is not to be ours.
  for (const script of document.querySelectorAll('script[data-latchkey-slot="boot"]')) script.remove();
  return unpacked(JSON.parse(data));
}

/** Undefined on a page that is not ours. */
export function contextOf(site: SiteData): Context | undefined {
  const own = pageOf();
  if (!own) return;
  // The page's own URL may change while it is open.
  return { site, page: { ...own, island: import.meta.url } };
}

/** A file beside the island, in the same version. */
export function besideIsland(page: PageData, file: string): URL {
  const island = new URL(page.island);
  return new URL(file + island.search, island);
}

/** The preferences as a page. */
export function preferencesUrl(page: PageData): URL {
  return besideIsland(page, `preferences.${page.choice.lang}.html`);
}
