import type { PageData, SiteData } from '@latchkey/core';

export type RuntimeTexts = SiteData['texts'][string];

/** What the island works with: the site, and the page it was fetched by. */
export interface Context {
  site: SiteData;
  page: PageData;
  texts: RuntimeTexts;
}

/** Reads the page's data where `headSlot` wrote it. Undefined on a page that is not ours, or has no texts. */
export function contextOf(site: SiteData): Context | undefined {
  const boot = document.querySelector<HTMLElement>('script[data-latchkey-page]');
  const data = boot?.dataset['latchkeyPage'];
  if (!data) return;
  // Many loaders insert theirs before the first script of the page: that is not to be ours.
  boot?.remove();
  const page: PageData = JSON.parse(data);
  const texts = site.texts[page.choice.lang] ?? site.texts['en'];
  return texts && { site, page, texts };
}

/** A file beside the island, in the same version. */
export function besideIsland(page: PageData, file: string): URL {
  const island = new URL(page.island, location.href);
  return new URL(file + island.search, island);
}

/** The preferences as a page. */
export function preferencesUrl(page: PageData): URL {
  return besideIsland(page, `preferences.${page.choice.lang}.html`);
}
