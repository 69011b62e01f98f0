import { shortHash } from '../inventory/mark.ts';
import { askedServices } from './asked.ts';
import { islandModule } from './island.ts';
import type { PageView, SiteView } from './site-view.ts';

/** What the boot knows of its page and site: JSON in the attribute `data-latchkey-page` of its own element. */
export interface PageData {
  /** Where the receipt is kept. */
  key: string;
  /** URL of the island, relative to the page's own URL (not to its `<base>`). */
  island: string;
  /** Lifetime of a choice. */
  months: number;
  /** The page carries the banner. */
  ask: boolean;
  /** What refusing everything in the banner stores. */
  choice: { rev: string; lang: string; services: Record<string, [0, string]> };
  /** Ids of the services gated on this page. */
  services: string[];
}

export function pageData(view: SiteView, page: PageView, ask: boolean): PageData {
  return {
    key: `latchkey:${view.scope}`,
    island: `${page.root}island.js?${islandVersion(view)}`,
    months: view.months,
    ask,
    choice: {
      rev: view.revision,
      lang: page.lang,
      services: Object.fromEntries(askedServices(view).map(({ id, mark }) => [id, [0, mark]])),
    },
    services: page.services,
  };
}

const versions = new WeakMap<SiteView, string>();

/** Hash of the island's text: its URL stays, and no cache serves an old one. */
export function islandVersion(view: SiteView): string {
  const version = versions.get(view) ?? shortHash(islandModule(view));
  versions.set(view, version);
  return version;
}
