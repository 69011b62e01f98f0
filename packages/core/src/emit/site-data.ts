import type { Asks, Purpose, ServiceKind } from '../model.ts';
import type { Texts } from '../texts.ts';
import type { SiteView } from './site-view.ts';

/** What the island knows of the site: the services it may make live, and the few words it says itself. */
export interface SiteData {
  scope: string;
  /** Lifetime of a choice. */
  months: number;
  revision: string;
  /** Every gated service, by id. */
  services: Record<string, ServiceData>;
  /** Ids of the services that the author lets run unasked. */
  kept: string[];
  /** By language. */
  texts: Record<string, RuntimeTexts>;
}

export interface ServiceData {
  name: string;
  purpose: Purpose;
  kind: ServiceKind;
  /** A stored answer counts only with the same mark. */
  mark: string;
  asks: Asks;
  /** Of a tag manager: the services it opens the way for, as far as the site says. */
  contains?: string[];
}

/** What only the island prints. All the rest is in the HTML already. */
export interface RuntimeTexts {
  dir: 'ltr' | 'rtl';
  /** Label of the link to the preferences. */
  link: string;
  accepted: string;
  rejected: string;
  saved: string;
  close: string;
  /** Close control of the preferences. */
  closePreferences: string;
  /** The banner when only new services are asked about. */
  accept: string;
  reject: string;
  earlier: string;
}

/** Draws the island's data from the inventory: services that are gated, sorted as they are there. */
export function siteData(view: SiteView): SiteData {
  const gated = view.inventory.services.filter((service) => service.decision === 'gate');
  return {
    scope: view.scope,
    months: view.months,
    revision: view.revision,
    services: Object.fromEntries(
      gated.map(({ id, name, purpose, kind, mark, asks, contains }) => [
        id,
        { name, purpose, kind, mark, asks, ...(contains ? { contains } : {}) },
      ]),
    ),
    kept: view.inventory.services
      .filter(({ reason }) => reason === 'kept-by-author' || reason === 'exempt')
      .map(({ id }) => id),
    texts: Object.fromEntries(
      Object.entries(view.languages).map(([lang, { texts }]) => [lang, runtimeTexts(texts)]),
    ),
  };
}

function runtimeTexts({ dir, status, banner, preferences }: Texts): RuntimeTexts {
  const { accepted, rejected, saved, close } = status;
  const { accept, reject, earlier } = banner;
  const { link, close: closePreferences } = preferences;
  return { dir, link, accepted, rejected, saved, close, closePreferences, accept, reject, earlier };
}
