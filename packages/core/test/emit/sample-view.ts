import { readFileSync } from 'node:fs';
import type { PageView, SiteView } from '../../src/emit/site-view.ts';
import type { InventoryService } from '../../src/model.ts';
import type { Texts } from '../../src/texts.ts';

/** A service as the inventory has it; `part` says what matters to a test. */
export function inventoryService(part: Partial<InventoryService> & { id: string }): InventoryService {
  return {
    name: part.id,
    provider: { entity: 'Acme Ltd', country: 'IE', privacyUrl: 'https://acme.example/privacy' },
    purpose: 'content',
    kind: 'video',
    contact: 'load',
    storage: [],
    storesNothing: false,
    verified: true,
    hosts: ['acme.example'],
    kinds: ['iframe'],
    decision: 'gate',
    reason: 'needs-consent',
    asks: 'place',
    moment: 'consent',
    mark: 'm1',
    pages: 1,
    places: 1,
    samples: [],
    ...part,
  };
}

export const analytics = inventoryService({
  id: 'google-analytics',
  name: 'Google Analytics',
  purpose: 'statistics',
  kind: 'statistics',
  asks: 'banner',
  mark: 'c3f',
  storage: [{ name: '_ga', kind: 'cookie', party: 'first', use: 'visitor', duration: 'P2Y' }],
});

export const youtube = inventoryService({ id: 'youtube', name: 'YouTube', mark: 'a1' });

/** A small site in English and French, with `services` instead of its own two. */
export function sampleView(services: InventoryService[] = [analytics, youtube]): SiteView {
  const vocabulary = {
    uses: { visitor: 'Tells visitors apart' },
    serviceKinds: { statistics: 'Visitor statistics', video: 'Videos' },
  };
  return {
    name: 'Acme Docs',
    scope: '/',
    months: 6,
    policy: { en: '/cookies/' },
    inventory: { services },
    revision: 'r1',
    languages: {
      en: { texts: texts('en'), vocabulary: { lang: 'en', ...vocabulary } },
      fr: { texts: texts('fr'), vocabulary: { lang: 'fr', ...vocabulary } },
    },
    assets: {
      boot: 'boot()',
      guardedBoot: 'guard();boot()',
      island: 'const start=(site)=>site;',
      cookie: { boot: 'cookie()', guardedBoot: 'guard();cookie()', island: 'const start=(site)=>site;' },
      standalone: 'const start=(data)=>data;',
      parts: {
        again: '',
        guard: '',
        reload: '',
        late: '',
        notice: '',
        opening: '',
        receipt: '',
        scripts: 's()',
        search: '',
        signals: '',
        visit: '',
        withdrawal: 'w()',
      },
      pageStyle: 'p{}',
      placesStyle: 'i{}',
      bareStyle: 'h{}',
      placeholderStyle: 'a{}',
      preferencesStyle: 'b{}',
      barePreferencesStyle: '',
    },
    fill: () => null,
    shows: () => true,
  };
}

export const samplePage: PageView = {
  lang: 'en',
  foreign: false,
  root: '../_latchkey/',
  home: '../',
  services: ['youtube'],
};

function texts(lang: string): Texts {
  return JSON.parse(readFileSync(new URL(`../../../client/texts/${lang}.json`, import.meta.url), 'utf8'));
}
