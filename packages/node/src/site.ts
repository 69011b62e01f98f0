import { services as catalogue } from '@latchkey/catalogue';
import { assets, languages as availableLanguages } from '@latchkey/client';
import {
  classifier,
  type Found,
  firstPartyHosts,
  type Inventory,
  inventoryOf,
  knownServices,
  outwardImports,
  ownHosts,
  type PagePlan,
  type PageScan,
  type PlanContext,
  planPage,
  revisionOf,
  type Settings,
  type SiteView,
  type Spot,
} from '@latchkey/core';
import { languageFor } from './language-for.ts';
import { pageUrls } from './page-urls.ts';
import { policyLinks } from './policy-links.ts';
import { scriptReader } from './script-reader.ts';
import type { SiteAddress } from './site-address.ts';
import { wordsIn } from './words.ts';

/** One site: how its pages are planned, and what they are drawn from once everything is found. */
export interface Site {
  settings: Settings;
  address: SiteAddress;
  context: PlanContext;
  /** @param own what differs from the site's own context */
  plan(scan: PageScan, own?: PlanContext): Promise<PagePlan>;
  inventory(found: Iterable<Found>): Inventory;
  view(inventory: Inventory): SiteView;
}

export function createSite(settings: Settings, address: SiteAddress): Site {
  const known = knownServices(catalogue, settings);
  const host = address.url === undefined ? undefined : new URL(address.url).hostname;
  // English is what everything falls back to. The others are read with the first page that is in them.
  const languages: SiteView['languages'] = { en: wordsIn('en') };
  const ofTags = new Map<string, ReturnType<typeof languageFor>>();
  const scope = address.base ?? '/';
  const scripts = scriptReader();
  let legal: typeof import('./legal-slots.ts') | undefined;
  const context: PlanContext = {
    settings,
    analyse: scripts.analyse,
    sheets: new Map(),
    documents: new Map(),
    modules: undefined,
    classifier: classifier(known, ownHosts(host, firstPartyHosts(settings)), scripts.analyse),
    language(tag) {
      const language = ofTags.get(tag) ?? languageFor(tag, availableLanguages);
      ofTags.set(tag, language);
      languages[language.lang] ??= wordsIn(language.lang);
      return language;
    },
    urls: (scan) => pageUrls(scan, address),
    askedByFiles: () => [],
  };

  return {
    settings,
    address,
    context,
    async plan(scan, own = context) {
      if (scan.spots.some((spot) => holdsScript(spot) || outwardImports(spot, scan, context).length > 0))
        await scripts.ready();
      // Most pages have no table of ours: the tools that draw one are loaded with the first.
      if (scan.slots.length > 0) legal ??= await import('./legal-slots.ts');
      return planPage(scan, own);
    },
    inventory: (found) => inventoryOf(found, settings),
    view: (inventory) => ({
      name: settings.controller?.name ?? host ?? '',
      scope,
      months: settings.choice.months,
      policy: policyLinks(settings, address.base ?? ''),
      inventory,
      revision: revisionOf(inventory),
      languages,
      assets,
      fill: (slot) => legal?.fillLegalSlot(slot, { settings, inventory, words: wordsIn, scope }) ?? null,
    }),
  };
}

/** A script in the page, or in the document of one of its frames. */
function holdsScript({ script, inner }: Spot): boolean {
  return script !== undefined || (inner?.some(holdsScript) ?? false);
}
