import { islandModule, preferencesPage, type SiteView, toAscii } from '@latchkey/core';
import { ownFolder } from './own-folder.ts';

/** The files that gated pages ask for, by path: the island with the site's data, and the preferences. */
export function siteFiles(view: SiteView, languages: Iterable<string>): Map<string, string> {
  const files = new Map([
    [`${ownFolder}island.js`, islandModule(view)],
    [`${ownFolder}preferences.css`, view.assets.preferencesStyle],
  ]);
  for (const lang of [...new Set(languages)].sort()) {
    // The page lies in the folder that its links point into.
    files.set(`${ownFolder}preferences.${lang}.html`, toAscii(preferencesPage(view, lang, './')));
  }
  return files;
}
