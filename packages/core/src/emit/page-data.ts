import { type GuardData, guardData } from '../guard/guard-data.ts';
import { shortHash } from '../inventory/mark.ts';
import { askedServices } from './asked.ts';
import { islandModules } from './island-modules.ts';
import { toldRevision } from './notices.ts';
import type { PageView, SiteView } from './site-view.ts';

/** What the boot knows of its page and site: JSON in the attribute `data-latchkey-page` of its own element. */
export interface PageData {
  /** Where the receipt is kept: `latchkey:<scope>`; of a cookie that subdomains share, a space and its domain. */
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
  /** On pages whose own code would contact somebody. */
  guard?: GuardData;
}

export function pageData(view: SiteView, page: PageView, ask: boolean): PageData {
  const guard = guardData(view, page);
  return {
    key: receiptKey(view),
    island: moduleUrl(view, page, 'island.js'),
    months: view.months,
    ask,
    choice: {
      rev: toldRevision(view),
      lang: page.lang,
      services: Object.fromEntries(askedServices(view).map(({ id, mark }) => [id, [0, mark]])),
    },
    services: page.services,
    ...(guard ? { guard } : {}),
  };
}

const versions = new WeakMap<SiteView, string>();

function receiptKey({ scope, cookie }: SiteView): string {
  return `latchkey:${scope}${cookie?.domain === undefined ? '' : ` ${cookie.domain}`}`;
}

/** URL of a script of ours as the page sees it. */
export function moduleUrl(view: SiteView, page: Pick<PageView, 'root'>, file: string): string {
  return `${page.root}${file}?${islandVersion(view)}`;
}

/** Hash of what pages fetch from us: the URLs stay, and no cache serves an old one. */
export function islandVersion(view: SiteView): string {
  const version =
    versions.get(view) ?? shortHash([...islandModules(view).values(), view.assets.preferencesStyle].join(''));
  versions.set(view, version);
  return version;
}
