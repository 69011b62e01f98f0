import type { Asks, ConsentSignal, InventoryService, Purpose } from '../model.ts';
import { isExempt } from './asked.ts';
import { gap, type Language, languageOf } from './language.ts';
import { notices } from './notices.ts';
import type { SiteView } from './site-view.ts';
import { storesHere } from './withdrawal-data.ts';

/** What the island knows of the site: the services it may make live, and the few words it says itself. */
export interface SiteData {
  scope: string;
  revision: string;
  /** Every gated service, by id. */
  services: Record<string, ServiceData>;
  /** Ids of the services that the author lets run unasked. */
  kept: string[];
  /** When the latest change was that visitors are told about; seconds since 1970. */
  news?: number;
  /** By language. */
  texts: Record<string, RuntimeTexts>;
}

export interface ServiceData {
  purpose: Purpose;
  kind?: 'tag-manager';
  /** A stored answer counts only with the same mark. */
  mark: string;
  asks: Asks;
  /** Of a tag manager: the services it opens the way for, as far as the site says. */
  contains?: string[];
  /** Its vendor is told what the visitor chose. */
  signal?: ConsentSignal;
  /** It keeps something that a withdrawal deletes. */
  stores?: true;
  /** Runs without consent, unless the visitor objects: the answer is no then. */
  exempt?: true;
}

/** What only the island prints. All the rest is in the HTML already. */
export interface RuntimeTexts {
  dir: 'ltr' | 'rtl';
  /** What stands between two sentences. */
  gap: string;
  /** Label of the link to the preferences. */
  link: string;
  accepted: string;
  rejected: string;
  saved: string;
  close: string;
  /** Close control of the preferences. */
  closePreferences: string;
  unstored: string;
}

/** Draws the island's data from the inventory: services that are gated, sorted as they are there. */
export function siteData(view: SiteView): SiteData {
  const [news] = notices(view);
  return {
    scope: view.scope,
    revision: view.revision,
    services: Object.fromEntries(
      view.inventory.services
        .filter(({ decision }) => decision === 'gate')
        .map((service) => [service.id, serviceData(service)]),
    ),
    kept: view.inventory.services.filter(({ reason }) => reason === 'kept-by-author').map(({ id }) => id),
    ...(news && { news: news.at }),
    texts: Object.fromEntries(
      Object.keys(view.languages)
        .sort()
        .map((lang) => [lang, runtimeTexts(languageOf(view, lang))]),
    ),
  };
}

function serviceData(service: InventoryService): ServiceData {
  const { purpose, kind, mark, asks, contains } = service;
  return {
    purpose,
    ...(kind === 'tag-manager' && { kind }),
    // What runs without consent was never asked about: a yes to it is none to a question of later.
    mark: isExempt(service) ? `x${mark}` : mark,
    asks,
    ...(contains && { contains }),
    ...(service.consentSignal && { signal: service.consentSignal }),
    ...(storesHere(service) && { stores: true }),
    ...(isExempt(service) && { exempt: true }),
  };
}

function runtimeTexts(language: Language): RuntimeTexts {
  const { dir, status, preferences } = language.texts;
  const { accepted, rejected, saved, unstored, close } = status;
  const { link, close: closePreferences } = preferences;
  return { dir, gap: gap(language), link, closePreferences, accepted, rejected, saved, unstored, close };
}
