import { asciiJson } from './ascii-json.ts';
import { islandModules } from './island-modules.ts';
import { type PackedPage, packed } from './packed-page.ts';
import { bootsOf, pageData } from './page-data.ts';
import type { SiteView } from './site-view.ts';
import { wordsOf } from './words-of.ts';

/** What `latchkey.js` brings to a page that no build of ours has seen. */
export interface StandaloneData {
  page: PackedPage;
  /** By language, sorted, with English among them: what is said when something cannot be loaded. */
  failed: Record<string, string>;
  /** Of what the island shows. */
  style: string;
}

/**
 * Every script that is fetched from `_latchkey/`, by file name: `latchkey.js` is for apps on the same origin, `boot.js`
 * for the page of the preferences.
 */
export function siteModules(view: SiteView): Map<string, string> {
  return islandModules(view).set('latchkey.js', standaloneModule(view)).set('boot.js', bootsOf(view).boot);
}

function standaloneModule(view: SiteView): string {
  const page = pageData(view, { lang: 'en', foreign: false, root: './', home: '../', services: [] }, false);
  const data: StandaloneData = {
    page: packed(page),
    failed: wordsOf(view, ({ status }) => status.failed),
    style: view.assets.pageStyle,
  };
  return `${view.assets.standalone}\nexport const latchkey=start(${asciiJson(data)});\n`;
}
