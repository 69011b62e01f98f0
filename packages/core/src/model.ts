/**
 * The words of Latchkey as types. One word means one thing in code, data, command line and docs.
 * Everything here is plain data: it can be written as JSON and read back.
 */

/** What a visitor grants or refuses a service for. */
export const purposes = ['necessary', 'functional', 'statistics', 'advertising', 'content'] as const;
export type Purpose = (typeof purposes)[number];

/** What a service is to a visitor. The banner and the placeholders print these, translated. */
export const serviceKinds = [
  'statistics',
  'session-replay',
  'advertising',
  'tag-manager',
  'video',
  'audio',
  'map',
  'board',
  'code',
  'comments',
  'social',
  'form',
  'newsletter',
  'captcha',
  'payment',
  'chat',
  'docs-ai',
  'search',
  'font',
  'library',
  'image',
  'badge',
  'monitoring',
  'translation',
  'consent-tool',
  'unknown',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];

/** Whom a service listens to for what the visitor chose: each vendor has calls of its own. */
export const consentSignals = ['google', 'microsoft-uet', 'microsoft-clarity', 'meta', 'matomo'] as const;
export type ConsentSignal = (typeof consentSignals)[number];

/** What Google's consent mode (version 2) knows: https://developers.google.com/tag-platform/security/guides/consent */
export const googleConsentTypes = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;
export type GoogleConsentType = (typeof googleConsentTypes)[number];

/** ISO 8601 (`P2Y`, `P90D`, `PT30M`), `session`, `persistent`; null: the provider does not publish it. */
export type StorageDuration = string | null;

/** One thing that a service keeps in the visitor's browser. */
export interface StorageRow {
  /** Exact name, or a pattern with `*` (`_ga_*`). */
  name: string;
  kind: 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cache' | 'pixel' | 'link';
  party: 'first' | 'third';
  /** The domain it is kept under, when it is not the site's own. */
  domain?: string;
  /** Key of the use vocabulary: what the row is for. Empty where the author says it in own words. */
  use: string;
  /** The author's own words for that, by language; '' for every language. */
  ownUse?: Record<string, string>;
  duration: StorageDuration;
  /** Only under this condition (English, shown to site authors only). */
  when?: string;
}

export interface Provider {
  /** Legal entity. */
  entity: string;
  /** ISO 3166-1 alpha-2; absent when the author did not say. */
  country?: string;
  privacyUrl?: string;
}

/** What the site itself keeps: its generator's theme does, or the author says so. */
export interface OwnStorage extends StorageRow {
  purpose: Purpose;
  /** Name of the platform whose scripts keep it; absent: the author said so. */
  platform?: string;
}

/** What builds sites and adds scripts of its own to them: a generator, or a theme. */
export interface Platform {
  id: string;
  name: string;
  /** A page is made by it when one of these is part of its generator's name, or of its head. */
  match: { generators: string[]; texts: string[] };
  storage: StorageRow[];
}

/** Places that a scan of pages does not see: `edge` is what a host or CDN adds to pages on their way. */
export const declaredPlaces = ['edge', 'app', 'server', 'email'] as const;

/** Why the author had to say that a service is there. */
export interface Declared {
  where: (typeof declaredPlaces)[number] | 'tag-manager';
  /** Id of the tag manager that loads it. */
  by?: string;
}

/** What a visitor decides about. Facts only: how a site treats it is a decision. */
export interface Service {
  /** Kebab-case id; for a service that only its host is known of, the host. */
  id: string;
  name: string;
  provider: Provider | null;
  purpose: Purpose;
  kind: ServiceKind;
  /** `use`: contacted only when the visitor uses it. */
  contact: 'load' | 'use';
  match: {
    /** Host, path prefix and query: `player.vimeo.com/video/`, `*.google-analytics.com`. Longest match wins. */
    urls: string[];
    /** Regular expression sources that an inline script is tested with. */
    inline: string[];
  };
  /** Global names that its scripts define. */
  globals: string[];
  storage: StorageRow[];
  /** The provider states that nothing is stored. */
  storesNothing: boolean;
  /** Where its scripts show something, as marks of elements: see `parseRenders`. */
  renders?: string;
  /** CSS aspect ratio of its embeds, `16/9`. */
  ratio?: string;
  /** Its script is told what the visitor chose, in this vendor's way. */
  consentSignal?: ConsentSignal;
  /** False: nobody checked who this is. */
  verified: boolean;
}

/** The shape of a finding. */
export const kinds = [
  'script',
  'inline-script',
  'iframe',
  'stylesheet',
  'font',
  'image',
  'media',
  'object',
  'css-url',
  'hint',
  'handler',
  'refresh',
  'ping',
  'form',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * A page's text, in which the offset of a character is the offset in the source it came from.
 * `text` holds one character per byte (latin1) and `encoding` names what the bytes are in,
 * or `text` is a JavaScript string and `encoding` is `utf-16`.
 */
export interface Source {
  text: string;
  /** A WHATWG encoding label, or `utf-16` for text that is already characters. */
  encoding: string;
  /** The bytes of `text`, where they are at hand: what is counted in them is counted faster. */
  bytes?: Uint8Array;
}

/** One generated HTML document. */
export interface Page extends Source {
  /** POSIX path inside the output folder: `guide/index.html`. */
  path: string;
  /** Absolute URL it is served at, as far as known. */
  url: string;
}

/** Replace `[start, end)` of the original by `text` (ASCII only). */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** One place in a page that contacts, or runs code of, another party. */
export interface Finding {
  page: string;
  kind: Kind;
  /** Absolute URL; absent for inline scripts that are known by signature. */
  url?: string;
  /** Host of `url`, punycode, with a port when it is not the default one. */
  host?: string;
  /**
   * Offsets in the page as it was generated, gates undone: the whole start tag (and, for inline scripts, to the end of
   * the element).
   */
  start: number;
  end: number;
  /** 1-based; columns in UTF-16 units. */
  line: number;
  column: number;
  /** Inside `<noscript>`: only browsers without scripts see it. */
  noscript: boolean;
}

export type Action = 'keep' | 'remove' | 'gate';

/** Where the visitor is asked. */
export type Asks = 'banner' | 'place' | 'preferences' | 'nowhere';

/** What is done about a finding, always with a reason. */
export interface Decision {
  action: Action;
  /** Id of the service that the finding belongs to. */
  service: string;
  asks: Asks;
  /** Stable key (`needs-consent`, `not-identified`, `hint`, `noscript-pixel`, `kept-by-author`, `exempt`...). */
  reason: string;
}

/** Everything that a site contacts: the only input of banner, tables, reports. */
export interface Inventory {
  services: InventoryService[];
  /** What the site itself keeps in the browser; absent: nothing is known of. */
  own?: OwnStorage[];
}

/** A service with what was found and decided about it on the whole site. Sorted, no absolute paths. */
export interface InventoryService extends Omit<Service, 'match' | 'globals' | 'renders'> {
  hosts: string[];
  kinds: Kind[];
  /** The strongest action taken: gate before keep before remove. */
  decision: Action;
  reason: string;
  /** The author's own words for keeping it, by language; '' for every language. */
  reasonText?: Record<string, string>;
  asks: Asks;
  /** The day on which it entered the lockfile, `2026-11-22`; absent without a lockfile. */
  firstSeen?: string;
  /** `load`: at once. `consent`: after consent. `use`: when the visitor uses it. */
  moment: 'load' | 'consent' | 'use';
  /** Short mark of what is asked (purpose, provider): a stored answer is valid only for the same mark. */
  mark: string;
  exempt?: { basis: string; since: string; reason: string };
  contains?: string[];
  /** The author said that it is there. Without places, nobody else did. */
  declared?: Declared;
  /** Number of pages and of places. */
  pages: number;
  places: number;
  /** The first places, at most five. */
  samples: { page: string; line: number }[];
}
