import { isExempt } from './asked.ts';
import { html, jsonAttribute, raw } from './escape.ts';
import { ownFolder } from './own-folder.ts';
import { packed } from './packed-page.ts';
import { bootsOf, islandVersion, pageData } from './page-data.ts';
import type { PageView, SiteView } from './site-view.ts';

/**
 * What stands in the `<head>` of every page that gates something: style and boot.
 * Both are the same bytes on every page (one CSP hash each; two where some pages have `places`, some a guard); what
 * differs is in an attribute of the boot.
 * `ask`: the page carries the banner.
 */
export function headSlot(view: SiteView, page: PageView, ask: boolean): string {
  const data = pageData(view, page, ask);
  const { pageStyle, placesStyle } = view.assets;
  const fromBase = (file: string) => `${page.home}${ownFolder}${file}?${islandVersion(view)}`;
  const { boot, guardedBoot } = bootsOf(view);
  return html`<style data-latchkey-slot="style">${raw(pageStyle)}${page.places && raw(placesStyle)}</style><script data-latchkey-slot="boot" data-latchkey-page=${jsonAttribute(packed(data))}>${raw(data.guard ? guardedBoot : boot)}</script>${runsUnasked(view, page) && html`<script type="module" data-latchkey-slot="boot" src="${fromBase('island.js')}"></script>`}${page.changes && html`<script type="module" data-latchkey-slot="boot" src="${fromBase('late.js')}"></script>`}`
    .markup;
}

/** Something of the page runs without consent: the island opens it, unless the visitor has objected. */
function runsUnasked(view: SiteView, page: PageView): boolean {
  return view.inventory.services.some((service) => isExempt(service) && page.services.includes(service.id));
}
