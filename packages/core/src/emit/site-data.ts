import type { Asks, ConsentSignal, InventoryService, Purpose } from '../model.ts';
import { isExempt } from './asked.ts';
import { notices } from './notices.ts';
import type { SiteView } from './site-view.ts';
import { storesHere } from './withdrawal-data.ts';

/** What the island knows of the site: the services it may make live. */
export interface SiteData {
  scope: string;
  revision: string;
  /** Every gated service, by id. */
  services: Record<string, ServiceData>;
  /** Ids of the services that the author lets run unasked. */
  kept: string[];
  /** When the latest change was that visitors are told about; seconds since 1970. */
  news?: number;
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
