import type { Service, ServiceKind } from '../model.ts';
import type { Texts, Vocabulary } from '../texts.ts';
import { type Html, html, raw } from './escape.ts';
import type { SiteView } from './site-view.ts';

/** Texts and vocabulary of one language. */
export interface Language {
  texts: Texts;
  vocabulary: Vocabulary;
}

/** The language of that name, else English. Throws when there is neither. */
export function languageOf(view: SiteView, lang: string): Language {
  const language = view.languages[lang] ?? view.languages['en'];
  if (!language) throw new Error(`No texts for "${lang}", and none in English to fall back to`);
  return language;
}

/** The word for a service kind, as in "Visitor statistics". */
export function kindName(language: Language, kind: ServiceKind): string {
  return language.vocabulary.serviceKinds[kind] ?? kind;
}

// What `Intl` makes costs more than all that is drawn with it.
const regionNames = oncePerLanguage(
  (lang) => new Intl.DisplayNames([lang, 'en'], { type: 'region', fallback: 'code' }),
);
const listFormat = oncePerLanguage((lang) => new Intl.ListFormat([lang, 'en'], { type: 'conjunction' }));

function oncePerLanguage<T>(make: (lang: string) => T): (lang: string) => T {
  const made = new Map<string, T>();
  return (lang) => {
    const known = made.get(lang) ?? make(lang);
    made.set(lang, known);
    return known;
  };
}

/** "Ireland" of "IE". */
export function countryName(language: Language, code: string): string {
  return regionNames(language.texts.lang).of(code) ?? code;
}

/** "Google Ireland Limited (Ireland)", the country where it is known; the name has its own direction. */
export function providerName(language: Language, provider: NonNullable<Service['provider']>): Html {
  const { entity, country } = provider;
  return html`${name(entity)}${country !== undefined && ` (${countryName(language, country)})`}`;
}

/** A name of a service, provider or host: never translated, its direction is its own. */
export function name(text: string): Html {
  return html`<bdi translate="no">${text}</bdi>`;
}

/** "A, B, C" as the language writes a list. */
export function list(language: Language, items: readonly Html[]): Html {
  const parts = listFormat(language.texts.lang).formatToParts(items.map((_, index) => String(index)));
  return html`${parts.map((part) => (part.type === 'element' ? (items[Number(part.value)] ?? raw('')) : html`${part.value}`))}`;
}
