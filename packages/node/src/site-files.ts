import { placeholdersModule, preferencesPage, type SiteView, siteModules, toAscii } from '@latchkey/core';
import { ownFolder } from './own-folder.ts';

/** The files that gated pages ask for, by path: scripts with the site's data, and the preferences. */
export function siteFiles(view: SiteView, languages: Iterable<string>): Map<string, string> {
  const { pageStyle, preferencesStyle } = view.assets;
  const files = new Map([
    [`${ownFolder}page.css`, pageStyle],
    [`${ownFolder}preferences.css`, preferencesStyle],
  ]);
  for (const [name, text] of siteModules(view)) files.set(ownFolder + name, text);
  for (const lang of [...new Set(languages)].sort()) {
    // The page lies in the folder that its links point into.
    files.set(`${ownFolder}preferences.${lang}.html`, toAscii(preferencesPage(view, lang, './')));
    if (view.guard?.holds) files.set(`${ownFolder}placeholders.${lang}.js`, placeholdersModule(view, lang));
  }
  return files;
}
