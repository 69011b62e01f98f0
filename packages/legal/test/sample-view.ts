import type { InventoryService, Provider, StorageRow } from '@latchkey/core';
import { legalStrings, type SlotView } from '@latchkey/legal';
import { type CheerioAPI, load } from 'cheerio';

/** The day on which somebody read a page, so that it is no draft. */
export const reviewed = '2026-11-01';

/** A gated, verified service that says nothing about its storage, but for what is given. */
export function sampleService(given: Partial<InventoryService> = {}): InventoryService {
  return {
    id: 'sample',
    name: 'Sample',
    provider: sampleProvider(),
    purpose: 'statistics',
    kind: 'statistics',
    contact: 'load',
    storage: [],
    storesNothing: false,
    verified: true,
    hosts: ['sample.example'],
    kinds: ['script'],
    decision: 'gate',
    reason: 'needs-consent',
    asks: 'banner',
    moment: 'consent',
    mark: 'abc',
    pages: 1,
    places: 1,
    samples: [],
    ...given,
  };
}

export function sampleProvider(given: Partial<Provider> = {}): Provider {
  return {
    entity: 'Sample SAS',
    country: 'FR',
    privacyUrl: 'https://sample.example/privacy?a=1&b=2',
    ...given,
  };
}

export function sampleRow(given: Partial<StorageRow> = {}): StorageRow {
  return {
    name: '_sample',
    kind: 'cookie',
    party: 'first',
    use: 'tells-visitors-apart',
    duration: 'P13M',
    ...given,
  };
}

const purposes = {
  en: ['Necessary', 'Functional', 'Statistics', 'Advertising', 'Content'],
  fr: ['Nécessaire', 'Fonctionnel', 'Statistiques', 'Publicité', 'Contenus'],
};

const uses = {
  en: { 'tells-visitors-apart': 'Tells visitors apart', 'keeps-consent-choice': 'Keeps your choice' },
  fr: { 'tells-visitors-apart': 'Distingue les visiteurs', 'keeps-consent-choice': 'Conserve votre choix' },
};

export function sampleView(
  services: InventoryService[],
  given: Partial<SlotView> & { lang?: 'en' | 'fr' } = {},
): SlotView {
  const { lang = 'en', ...rest } = given;
  const [necessary = '', functional = '', statistics = '', advertising = '', content = ''] = purposes[lang];
  const described = (name: string) => ({ name, text: `About ${name}.` });
  const strings = legalStrings[lang];
  if (strings === undefined) throw new Error(`no strings in ${lang}`);
  return {
    inventory: { services },
    texts: {
      purposes: {
        necessary: described(necessary),
        functional: described(functional),
        statistics: described(statistics),
        advertising: described(advertising),
        content: described(content),
      },
    },
    vocabulary: {
      lang,
      uses: uses[lang],
      serviceKinds: { statistics: 'Visitor statistics', video: 'Videos' },
    },
    strings,
    scope: '/docs/',
    months: 6,
    store: 'localStorage',
    options: {},
    publisher: { name: 'Acme Docs' },
    pages: 12,
    revision: 'abc123',
    changes: [],
    ...rest,
  };
}

/** The HTML of a slot or page, to be queried. */
export function parsed(html: string): CheerioAPI {
  return load(html, null, false);
}

/** Trimmed texts of all that a selector finds. */
export function textsOf($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((element) => $(element).text().trim());
}
