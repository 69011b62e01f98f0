import { type GuardData, guardData } from '../guard/guard-data.ts';
import { shortHash } from '../inventory/mark.ts';
import { askedServices } from './asked.ts';
import { islandModules } from './island-modules.ts';
import { languageOf } from './language.ts';
import { toldRevision } from './notices.ts';
import type { PageView, SiteView } from './site-view.ts';

/** What the boot knows of its page and site. */
export interface PageData {
  /** Where the receipt is kept: `latchkey:<scope>`; of a cookie that subdomains share, a space and its domain. */
  key: string;
  /** URL of the island, relative to the page's own URL (not to its `<base>`). */
  island: string;
  /** Lifetime of a choice, in seconds. */
  lasts: number;
  /** The page carries the banner. */
  ask: boolean;
  /** What is said with a control when what it takes cannot be loaded. */
  failed: string;
  /** What refusing everything in the banner stores. */
  choice: { rev: string; src: 'banner'; lang: string; seen: string; services: Record<string, [0, string]> };
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
    lasts: secondsOf(view.months),
    ask,
    failed: languageOf(view, page.lang).texts.status.failed,
    choice: {
      rev: view.revision,
      src: 'banner',
      lang: page.lang,
      seen: toldRevision(view),
      services: Object.fromEntries(askedServices(view).map(({ id, mark }) => [id, [0, mark]])),
    },
    services: page.services,
    ...(guard ? { guard } : {}),
  };
}

/** So many calendar months as they are at their shortest, whenever they begin: no choice holds longer than was said. */
function secondsOf(months: number): number {
  // No February in reach of this year has 29 days.
  const spans = Array.from(
    { length: 12 },
    (_, month) => Date.UTC(2025, month + months) - Date.UTC(2025, month),
  );
  return Math.min(...spans) / 1000;
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
  const { pageStyle, preferencesStyle } = view.assets;
  const { boot } = bootsOf(view);
  const version =
    versions.get(view) ??
    shortHash([...islandModules(view).values(), boot, pageStyle, preferencesStyle].join(''));
  versions.set(view, version);
  return version;
}

/** The boots that keep receipts where the site wants them. */
export function bootsOf({ assets, cookie }: SiteView): Pick<SiteView['assets'], 'boot' | 'guardedBoot'> {
  return cookie ? assets.cookie : assets;
}
