import { gap, languageOf } from './language.ts';
import type { SiteView } from './site-view.ts';

/** What only the island prints. All the rest is in the HTML already. */
export interface RuntimeTexts {
  dir: 'ltr' | 'rtl';
  /** What stands between two sentences. */
  gap: string;
  /** Label of the link to the preferences. */
  link: string;
  accepted: string;
  rejected: string;
  saved: string;
  close: string;
  unstored: string;
}

/** By language, sorted. */
export function runtimeTexts(view: SiteView): Record<string, RuntimeTexts> {
  const languages = Object.keys(view.languages).sort();
  return Object.fromEntries(languages.map((lang) => [lang, textsIn(view, lang)]));
}

function textsIn(view: SiteView, lang: string): RuntimeTexts {
  const language = languageOf(view, lang);
  const { dir, status, preferences } = language.texts;
  const { accepted, rejected, saved, unstored, close } = status;
  return { dir, gap: gap(language), link: preferences.link, accepted, rejected, saved, unstored, close };
}
