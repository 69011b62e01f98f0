import type { Inventory } from '../model.ts';
import type { Texts, Vocabulary } from '../texts.ts';

/** The built files of `@latchkey/client`, as text (ASCII only). */
export interface ClientAssets {
  /** Inline script: the same bytes on every page of every site. */
  boot: string;
  /** Text of a module that declares `start(site: SiteData)`; `islandModule` makes the emitted file of it. */
  island: string;
  /** Style of banner, status and controls. */
  pageStyle: string;
  /** Style of a placeholder, inside its frame. */
  placeholderStyle: string;
  /** Style of the preferences, written as `_latchkey/preferences.css`: it is linked, so that a page carries none of it. */
  preferencesStyle: string;
}

/** What everything that we add to a page is drawn from: the whole site, after the scan. */
export interface SiteView {
  /** Who asks: the controller's name, else the site's host. */
  name: string;
  /** The receipt's key is `latchkey:<scope>`; the base path of the site. */
  scope: string;
  /** Lifetime of a choice in months, absolute. */
  months: number;
  /**
   * Where the cookie policy is, by language, `''` for every language; empty when there is none. Without a slash at its
   * start it is relative to the site's root.
   */
  policy: Record<string, string>;
  inventory: Inventory;
  /** Hash of what is asked. */
  revision: string;
  /** By language; `en` is always there. */
  languages: Record<string, { texts: Texts; vocabulary: Vocabulary }>;
  assets: ClientAssets;
  /** Inner HTML of a slot that another package fills (`trackers`); null leaves what is there. */
  fill(slot: { name: string; lang: string; purpose: string }): string | null;
}

/** What differs from page to page. */
export interface PageView {
  /** A key of `SiteView.languages`. */
  lang: string;
  /** The language the page says it is in, when we have no texts for it and `lang` is only the fallback. */
  foreign: boolean;
  /** URL of the folder `_latchkey/`, with a slash at its end, relative to the page's own URL. */
  root: string;
  /** URL of the site's root as the page's links see it, its `<base>` counted; a slash at its end, or empty. */
  home: string;
  /** Ids of the services gated on this page, sorted. */
  services: string[];
}
