import type { Texts } from '../texts.ts';
import { languageOf } from './language.ts';
import type { SiteView } from './site-view.ts';

/** Some words in every language of the site, by language, sorted. */
export function wordsOf<Words>(view: SiteView, pick: (texts: Texts) => Words): Record<string, Words> {
  const languages = Object.keys(view.languages).sort();
  return Object.fromEntries(languages.map((lang) => [lang, pick(languageOf(view, lang).texts)]));
}
