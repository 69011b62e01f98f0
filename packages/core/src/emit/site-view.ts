import type { Settings } from '../config/schema.ts';
import type { PageGuard } from '../guard/page-guard.ts';
import type { SiteGuard } from '../guard/site-guard.ts';
import type { Inventory } from '../model.ts';
import type { OwnHashes } from '../policy/own-sources.ts';
import type { SlotOptions } from '../scan/slots.ts';
import type { Texts, Vocabulary } from '../texts.ts';
import type { SignalsData } from './signals-data.ts';

/** What the island fetches when it is needed. */
export type Part =
  | 'again'
  | 'reload'
  | 'guard'
  | 'late'
  | 'notice'
  | 'opening'
  | 'receipt'
  | 'scripts'
  | 'search'
  | 'signals'
  | 'visit'
  | 'withdrawal';

/** Something that the site has changed about what it contacts. */
export type Change = Settings['changes'][number];

/** The built files of `@latchkey/client`, as text (ASCII only). */
export interface ClientAssets {
  /** Inline script: the same bytes on every page of every site. */
  boot: string;
  /** The same with the guard, for pages whose own code would contact somebody. */
  guardedBoot: string;
  /** Text of a module that declares `start(site: SiteData)`; `siteModules` makes the emitted file of it. */
  island: string;
  /** Those of them that keep the receipt in a cookie instead of `localStorage`. */
  cookie: Pick<ClientAssets, 'boot' | 'guardedBoot' | 'island'>;
  /** Text of a module that declares `start(data: StandaloneData)`, for pages that no build of ours has seen. */
  standalone: string;
  /** Modules beside the island. */
  parts: Record<Part, string>;
  /** Style of banner, status and link. */
  pageStyle: string;
  /** What follows it on pages with `PageView.places`. */
  placesStyle: string;
  /** What of it is no matter of looks, for a site with looks of its own: what is hidden, and when. */
  bareStyle: string;
  /** Style of a placeholder, inside its frame. */
  placeholderStyle: string;
  /** Style of the preferences, written as `_latchkey/preferences.css`: it is linked, so that a page carries none of it. */
  preferencesStyle: string;
  /** What of it is no matter of looks. */
  barePreferencesStyle: string;
}

/** What everything that we add to a page is drawn from: the whole site, after the scan. */
export interface SiteView {
  /** Who asks: the controller's name, else the site's host. */
  name: string;
  /** The receipt's key is `latchkey:<scope>`; the base path of the site. */
  scope: string;
  /** The receipt is kept in a cookie, whose domain may be shared. */
  cookie?: { domain?: string | undefined };
  /** Lifetime of a choice in months, absolute. */
  months: number;
  /**
   * Where the cookie policy is, by language, `''` for every language; empty when there is none. Without a slash at its
   * start it is relative to the site's root.
   */
  policy: Record<string, string>;
  inventory: Inventory;
  /** What the author says has changed. */
  changes?: readonly Change[];
  /** By purpose, where the author wants something else than the defaults. */
  consentMode?: SignalsData['google'];
  /** Hash of what is asked. */
  revision: string;
  /** By language; `en` is always there. */
  languages: Record<string, { texts: Texts; vocabulary: Vocabulary }>;
  assets: ClientAssets;
  /** Absent: the pages' own policies are left as they are. */
  hashes?: OwnHashes;
  /** Null or absent: nothing is held of what the pages' own code does. */
  guard?: SiteGuard | null;
  /** Inner HTML of a slot that another package fills (`trackers`); null leaves what is there. */
  fill(slot: { name: string; lang: string; options: SlotOptions }): string | null;
  /**
   * Whether all predicates hold that the wrapper `data-latchkey-slot="when"` has in its `data-latchkey-if`.
   * @param scope what the page speaks for, `site email`; empty: for everything
   * @throws LatchkeyError for what is no predicate
   */
  shows(condition: string, scope: string): boolean;
}

/** What differs from page to page. */
export interface PageView {
  /** A key of `SiteView.languages`. */
  lang: string;
  /** Language tag that the page has; absent or empty: it says none. */
  tag?: string;
  /** The language the page says it is in, when we have no texts for it and `lang` is only the fallback. */
  foreign: boolean;
  /** URL of the folder `_latchkey/`, with a slash at its end, relative to the page's own URL. */
  root: string;
  /** URL of the site's root as the page's links see it, its `<base>` counted; a slash at its end, or empty. */
  home: string;
  /** Ids of the services gated on this page, sorted. */
  services: string[];
  /** More comes to it while it is open: by a router that shows other pages in it, or from the server. */
  changes?: true;
  /** It gates pictures, or has controls between its words; or may, as it changes. */
  places?: true;
  /** Absent: its own code contacts nobody. */
  guard?: PageGuard;
}
