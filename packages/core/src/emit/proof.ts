import type { Asks, Inventory, Provider, Purpose, ServiceKind } from '../model.ts';
import { askedServices, isExempt } from './asked.ts';
import { bannerQuestion } from './banner.ts';
import type { Html } from './escape.ts';
import { fill } from './fill.ts';
import { whatIsSent, whoRunsIt } from './gated-thing.ts';
import { languageOf, name, sentences } from './language.ts';
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
  places?: Record<string, { text: string; controls: string[] }>;
  /** SHA-256 of the text of the preferences. */
  preferences: string;
}

/**
 * @param languages those of pages that ask
 * @param hash of a text, for code and long texts
 */
export function proofOf(view: SiteView, languages: Iterable<string>, hash: (text: string) => string): Proof {
  const { assets, cookie, inventory } = view;
  const { boot, guardedBoot, island } = cookie ? assets.cookie : assets;
  const { pageStyle, placeholderStyle, preferencesStyle } = assets;
  const code = { boot, guardedBoot, island, pageStyle, placeholderStyle, preferencesStyle };
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
  const { banner, placeholder } = language.texts;
  const words = (html: Html) => textOf(html.markup);
  const placed = view.inventory.services.filter(
    ({ decision, asks }) => decision === 'gate' && asks === 'place',
  );
  const places = placed.map((service) => {
    const text = words(sentences(language, whoRunsIt(language, service), whatIsSent(language, service)));
    const labels = [placeholder.loadUntitled, placeholder.always];
    const controls = labels.map((label) => words(fill(label, { service: name(service.name) })));
    return [service.id, { text, controls }] as const;
  });
  return {
    ...(askedServices(view).length > 0
      ? {
          banner: {
            question: words(bannerQuestion(view, page)),
            controls: [banner.acceptAll, banner.rejectAll, banner.choose],
          },
        }
      : {}),
    ...(places.length > 0 ? { places: Object.fromEntries(places) } : {}),
    preferences: hash(textOf(preferencesPage(view, lang, './'))),
  };
}
