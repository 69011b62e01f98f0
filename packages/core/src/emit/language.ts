import type { Service, ServiceKind } from '../model.ts';
import type { Texts, Vocabulary } from '../texts.ts';
import { type Html, html, type Printable, raw } from './escape.ts';
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
  return html`${name(entity)}${country !== undefined && inBrackets(language, countryName(language, country))}`;
}

/** " (text)" after a word. */
export function inBrackets(language: Language, text: string): string {
  return isFullWidth(language) ? `\uFF08${text}\uFF09` : ` (${text})`;
}

/** What stands between two sentences: nothing where the full stop brings its own room. */
export function gap(language: Language): string {
  return isFullWidth(language) ? '' : ' ';
}

/** Whatever tags stand between; a name in brackets may be followed by a word that its own sentence sets apart. */
const spaceAfterPunctuation = /([\u3002\uFF01\uFF09\uFF1A\uFF1F\u300D](?:<[^>]+>)*) /g;

/** Sentences one after the other; what is missing leaves no gap. */
export function sentences(language: Language, ...parts: readonly (Printable | undefined)[]): Html {
  const there = parts.filter((part) => part !== undefined && part !== false);
  const { markup } = html`${there.map((part, index) => [index > 0 && gap(language), part])}`;
  return raw(isFullWidth(language) ? markup.replace(spaceAfterPunctuation, '$1') : markup);
}

/** Chinese and Japanese are set in signs as wide as high, and so is their punctuation. */
function isFullWidth({ texts }: Language): boolean {
  return /^(?:ja|zh)\b/.test(texts.lang);
}

/** A name of a service, provider or host: never translated, its direction is its own. */
export function name(text: string): Html {
  return html`<bdi translate="no">${text}</bdi>`;
}

/** "A, B, C" as the language writes a list. */
export function list(language: Language, items: readonly Html[]): Html {
  const parts = listFormat(language.texts.lang).formatToParts(items.map((_, index) => String(index)));
  return html`${parts.map(({ type, value }) => (type === 'element' ? items[Number(value)] : separator(language, value)))}`;
}

/** Thai lists have nothing but spaces, where names have spaces too: "A B และC" becomes "A, B และ C". */
function separator({ texts }: Language, literal: string): string {
  if (texts.lang !== 'th') return literal;
  const word = literal.trim();
  return word === '' ? ', ' : ` ${word} `;
}
