import { services as catalogue, platforms } from '@latchkey/catalogue';
import { assets, languages as availableLanguages } from '@latchkey/client';
import {
  type BundleContact,
  type Condition,
  classifier,
  type Found,
  firstPartyHosts,
  type Inventory,
  inventoryOf,
  knownServices,
  languageFor,
  type OwnLook,
  outwardImports,
  ownHosts,
  ownLook,
  type PagePlan,
  type PageScan,
  type PlanContext,
  type Platform,
  planPage,
  platformsOf,
  revisionOf,
  type Settings,
  type SiteView,
  type Spot,
  siteGuard,
} from '@latchkey/core';
import type { SiteFacts } from '@latchkey/legal';
import { hostName } from './host-names.ts';
import { ownHashes } from './own-hashes.ts';
import { pageUrls } from './page-urls.ts';
import { policyLinks } from './policy-links.ts';
import { withLinkPlace } from './preferences-place.ts';
import { scriptReader } from './script-reader.ts';
import { serviceNames } from './service-names.ts';
import type { SiteAddress } from './site-address.ts';
import { siteFacts } from './site-facts.ts';
import { wordsIn } from './words.ts';

/** What pages and their scripts say about the guard. */
export interface GuardedPages {
  pages: readonly Pick<PagePlan, 'guard'>[];
  /** Of own script files. */
  contacts: readonly BundleContact[];
  /** Number of pages that were read. @default 0 */
  read?: number;
}

/** One site: how its pages are planned, and what they are drawn from once everything is found. */
export interface Site {
  settings: Settings;
  address: SiteAddress;
  context: PlanContext;
  /** @param own what differs from the site's own context */
  plan(scan: PageScan, own?: PlanContext): Promise<PagePlan>;
  inventory(found: Iterable<Found>): Inventory;
  /** About the author's looks, once a page is planned. */
  warnings(): readonly string[];
  /** What claims are tested against. */
  facts(inventory: Inventory): SiteFacts;
  /**
   * Whether what a block of a page depends on is so. Pages with such blocks have to be planned first.
   * @throws LatchkeyError `claim-invalid`
   */
  holds(condition: Condition, inventory: Inventory): boolean;
  /** Whether this is the id or the name of a service that the catalogue or the config knows. */
  isService(name: string): boolean;
  /** @param guarded what the guard has to know of all pages */
  view(inventory: Inventory, guarded?: GuardedPages): SiteView;
}

/** @param title what the site calls itself, for when nobody named it */
export function createSite(settings: Settings, address: SiteAddress, title = ''): Site {
  const known = knownServices(catalogue, settings);
  const words = (lang: string) => wordsIn(lang, settings.texts);
  const host = address.url === undefined ? undefined : new URL(address.url).hostname;
  // English is what everything falls back to. The others are read with the first page that is in them.
  const languages: SiteView['languages'] = { en: words('en') };
  const ofTags = new Map<string, ReturnType<typeof languageFor>>();
  const scope = address.base ?? '/';
  const name = settings.controller?.name ?? host ?? title;
  const isOwn = ownHosts(host, firstPartyHosts(settings));
  const scripts = scriptReader();
  let legal: typeof import('./legal-slots.ts') | undefined;
  let look: OwnLook = { assets, warnings: [] };
  let looking: Promise<OwnLook> | undefined;
  const madeBy = new Set<Platform>();
  const context: PlanContext = {
    settings,
    analyse: scripts.analyse,
    sheets: new Map(),
    documents: new Map(),
    modules: undefined,
    classifier: classifier(known, isOwn, {
      analyse: scripts.analyse,
      nameOf: hostName,
    }),
    language(tag) {
      const language = ofTags.get(tag) ?? languageFor(tag, availableLanguages);
      ofTags.set(tag, language);
      languages[language.lang] ??= words(language.lang);
      return language;
    },
    urls: (scan) => pageUrls(scan, address),
    askedByFiles: () => [],
    heldByFiles: () => [],
  };

  const facts = (inventory: Inventory) => siteFacts(inventory, isOwn, settings.hosting);
  const isService = serviceNames(known);

  const holds = (condition: Condition, inventory: Inventory) =>
    legal?.holdsOnSite(condition, facts(inventory), isService) ?? true;

  return {
    settings,
    address,
    holds,
    context,
    facts,
    isService,
    async plan(scan, own = context) {
      for (const platform of platformsOf(scan, platforms)) madeBy.add(platform);
      if (scan.spots.some((spot) => holdsScript(spot) || outwardImports(spot, scan, context).length > 0))
        await scripts.ready();
      looking ??= ownLook(assets, settings.theme);
      look = await looking;
      // Most pages have no table of ours: the tools that draw one are loaded with the first.
      if (scan.slots.length > 0) legal ??= await import('./legal-slots.ts');
      return planPage(await withLinkPlace(scan, settings.preferencesLink), own);
    },
    inventory: (found) =>
      inventoryOf(found, { settings, serviceOf: context.classifier.ofId, platforms: [...madeBy] }),
    warnings: () => look.warnings,
    view: (inventory, { pages, contacts, read = 0 } = { pages: [], contacts: [] }) => ({
      name,
      scope,
      months: settings.choice.months,
      ...(settings.choice.store === 'cookie' && { cookie: { domain: settings.choice.domain } }),
      policy: policyLinks(settings, address.base ?? ''),
      changes: settings.changes,
      consentMode: settings.consentMode,
      inventory,
      revision: revisionOf(inventory),
      languages,
      assets: look.assets,
      hashes: ownHashes(look.assets),
      guard: siteGuard({
        settings,
        host,
        inventory,
        classifier: context.classifier,
        open: contacts.filter(({ how }) => how === 'use' || how === 'kept').map(({ service }) => service.id),
        pages: pages.map(({ guard }) => guard),
      }),
      fill: (slot) =>
        legal?.fillLegalSlot(slot, {
          ...{ settings, inventory, words, scope, name },
          revision: revisionOf(inventory),
          pages: read,
        }) ?? null,
      shows: (condition, scope) => holds({ condition, scope }, inventory),
    }),
  };
}

/** A script in the page, or in the document of one of its frames. */
function holdsScript({ script, inner }: Spot): boolean {
  return script !== undefined || (inner?.some(holdsScript) ?? false);
}
