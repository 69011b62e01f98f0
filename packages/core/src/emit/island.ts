import { siteData } from './site-data.ts';
import type { SiteView } from './site-view.ts';

/** The text of `_latchkey/island.js`: the island, started with the data of this site. ASCII only. */
export function islandModule(view: SiteView): string {
  return `${view.assets.island}\nstart(${asciiJson(siteData(view))});\n`;
}

/** JSON that is safe in any encoding. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
