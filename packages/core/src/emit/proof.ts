import type { Asks, Inventory, InventoryService, Provider, Purpose, ServiceKind } from '../model.ts';
import { askedServices, isExempt } from './asked.ts';
import { bannerQuestion } from './banner.ts';
import type { Html } from './escape.ts';
import { fill } from './fill.ts';
import { whatIsSent, whoRunsIt } from './gated-thing.ts';
import { type Language, languageOf, name, sentences } from './language.ts';
import { preferencesPage } from './preferences-page.ts';
import type { SiteView } from './site-view.ts';
import { textOf } from './text-of.ts';

/** What visitors were asked under one revision, for whoever has to show it later. Receipts carry the revision. */
export interface Proof {
  revision: string;
  /** Who asked. */
  site: string;
  /** Receipts are kept under `latchkey:<scope>`... */
  scope: string;
  /** ...for so many months. */
  months: number;
  services: ProvenService[];
  /** SHA-256 of what ran in the visitor's browser, and of how it looked. */
  code: Record<string, string>;
  /** By language. */
  words: Record<string, ProvenWords>;
}

export interface ProvenService {
  id: string;
  name: string;
  /** Null: nobody has said who runs it. */
  provider: Provider | null;
  purpose: Purpose;
  kind: ServiceKind;
  asks: Asks;
  /** An answer in a receipt counts for the same mark only. */
  mark: string;
  exempt?: { basis: string; since: string; reason: string };
  contains?: string[];
}

export interface ProvenWords {
  /** Absent: no banner. The controls are in their order, all of one kind. */
  banner?: { question: string; controls: string[] };
  /** What stands in the place of a service, by its id. */
  places?: Record<string, ProvenPlace>;
  /** SHA-256 of the text of the preferences. */
  preferences: string;
}

/** A picture has a control only: no text. */
export interface ProvenPlace {
  text?: string;
  controls: string[];
}

/**
 * @param languages those of pages that ask
 * @param hash of a text, for code and long texts
 */
export function proofOf(view: SiteView, languages: Iterable<string>, hash: (text: string) => string): Proof {
  const { assets, cookie, inventory } = view;
  const { boot, guardedBoot, island } = cookie ? assets.cookie : assets;
  const { pageStyle, placeholderStyle, preferencesStyle } = assets;
  const { visit } = assets.parts;
  const code = { boot, guardedBoot, island, visit, pageStyle, placeholderStyle, preferencesStyle };
  return {
    revision: view.revision,
    site: view.name,
    scope: view.scope,
    months: view.months,
    services: askedAbout(inventory),
    code: Object.fromEntries(Object.entries(code).map(([part, text]) => [part, hash(text)])),
    words: Object.fromEntries(
      [...new Set(languages)].sort().map((lang) => [lang, wordsIn(view, lang, hash)]),
    ),
  };
}

function askedAbout({ services }: Inventory): ProvenService[] {
  return services
    .filter(({ decision }) => decision === 'gate')
    .map((service) => {
      const { id, name, provider, purpose, kind, asks, mark, exempt, contains } = service;
      return {
        ...{ id, name, provider, purpose, kind, asks, mark },
        ...(exempt && isExempt(service) ? { exempt } : {}),
        ...(contains ? { contains } : {}),
      };
    });
}

function wordsIn(view: SiteView, lang: string, hash: (text: string) => string): ProvenWords {
  const page = { lang, foreign: false, root: '', home: '', services: [] };
  const language = languageOf(view, lang);
  const { banner } = language.texts;
  const placed = view.inventory.services.filter(
    ({ decision, asks }) => decision === 'gate' && asks === 'place',
  );
  const places = placed.map((service) => [service.id, placeIn(language, service)] as const);
  return {
    ...(askedServices(view).length > 0
      ? {
          banner: {
            question: textOf(bannerQuestion(view, page).markup),
            controls: [banner.acceptAll, banner.rejectAll, banner.choose],
          },
        }
      : {}),
    ...(places.length > 0 ? { places: Object.fromEntries(places) } : {}),
    preferences: hash(textOf(preferencesPage(view, lang, './'))),
  };
}

/** As the placeholder of a frame, the place of a script and the control of a picture say it. */
function placeIn(language: Language, service: InventoryService): ProvenPlace {
  const { loadUntitled, always, showImage } = language.texts.placeholder;
  const words = (html: Html) => textOf(html.markup);
  const pictures = service.kinds.includes('image') ? service.hosts : [];
  const controls = pictures.map((host) => words(fill(showImage, { host: name(host) })));
  if (service.kinds.every((kind) => kind === 'image' || kind === 'hint')) return { controls };
  const text = sentences(language, whoRunsIt(language, service), whatIsSent(language, service));
  const labels = [loadUntitled, always].map((label) => fill(label, { service: name(service.name) }));
  return { text: words(text), controls: [...labels.map(words), ...controls] };
}
