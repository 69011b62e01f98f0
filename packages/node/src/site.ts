import { services as catalogue, vocabularies } from '@latchkey/catalogue';
import { assets, texts } from '@latchkey/client';
import {
  classifier,
  type Found,
  firstPartyHosts,
  type Inventory,
  inventoryOf,
  knownServices,
  ownHosts,
  type PagePlan,
  type PageScan,
  type PlanContext,
  planPage,
  problems,
  revisionOf,
  type Settings,
  type SiteView,
  type Spot,
} from '@latchkey/core';
import { languageFor } from './language-for.ts';
import { ownFolderUrl } from './own-folder.ts';
import { policyLinks } from './policy-links.ts';
import { scriptReader } from './script-reader.ts';
import type { SiteAddress } from './site-address.ts';

/** One site: how its pages are planned, and what they are drawn from once everything is found. */
export interface Site {
  settings: Settings;
  address: SiteAddress;
  context: PlanContext;
  plan(scan: PageScan): Promise<PagePlan>;
  inventory(found: Iterable<Found>): Inventory;
  view(inventory: Inventory): SiteView;
}

/**
 * @param configFile named in errors
 * @throws LatchkeyError `config-invalid` for services that do not exist
 */
export function createSite(settings: Settings, address: SiteAddress, configFile: string): Site {
  const known = knownServices(catalogue, settings);
  if (known.mistakes.length > 0) throw serviceMistakes(known.mistakes, settings, configFile);
  const host = address.url === undefined ? undefined : new URL(address.url).hostname;
  const languages = Object.fromEntries(
    Object.entries(texts).flatMap(([lang, words]) => {
      const vocabulary = vocabularies[lang];
      return vocabulary ? [[lang, { texts: words, vocabulary }]] : [];
    }),
  );
  const scope = address.base ?? '/';
  const scripts = scriptReader();
  let legal: typeof import('./legal-slots.ts') | undefined;
  const context: PlanContext = {
    settings,
    analyse: scripts.analyse,
    sheets: new Map(),
    classifier: classifier(known, ownHosts(host, firstPartyHosts(settings)), scripts.analyse),
    language: (lang) => languageFor(lang, Object.keys(languages)),
    // A page for missing addresses is shown at any depth: a relative link would lead nowhere.
    root: (path) => ownFolderUrl(path, address.base ?? (path === '404.html' ? '/' : undefined)),
  };

  return {
    settings,
    address,
    context,
    async plan(scan) {
      if (scan.spots.some(holdsScript)) await scripts.ready();
      // Most pages have no table of ours: the tools that draw one are loaded with the first.
      if (scan.slots.length > 0) legal ??= await import('./legal-slots.ts');
      return planPage(scan, context);
    },
    inventory: (found) => inventoryOf(found, settings),
    view: (inventory) => ({
      name: settings.controller?.name ?? host ?? '',
      scope,
      months: settings.choice.months,
      policy: policyLinks(settings, scope),
      inventory,
      revision: revisionOf(inventory),
      languages,
      assets,
      fill: (slot) => legal?.fillLegalSlot(slot, { settings, inventory, languages, scope }) ?? null,
    }),
  };
}

/** A script in the page, or in the document of one of its frames. */
function holdsScript({ script, inner }: Spot): boolean {
  return script !== undefined || (inner?.some(holdsScript) ?? false);
}

function serviceMistakes(
  mistakes: { key: string; meant: string | undefined }[],
  settings: Settings,
  file: string,
) {
  const services = { ...settings.services };
  const lines = mistakes.map(({ key, meant }) => {
    const own = services[key];
    delete services[key];
    if (meant && own) services[meant] = own;
    return `\`services\` names "${key}", which is neither a service of the catalogue nor a host${meant ? `; did you mean "${meant}"?` : ''}`;
  });
  return problems.config(file, lines, JSON.stringify({ services }, null, 2));
}
