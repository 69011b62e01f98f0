import { html, jsonAttribute, raw } from './escape.ts';
import { pageData } from './page-data.ts';
import type { PageView, SiteView } from './site-view.ts';

/**
 * What stands in the `<head>` of every page that gates something: style and boot.
 * Both are the same bytes on every page (one CSP hash each); what differs is in an attribute of the boot.
 * `ask`: the page carries the banner.
 */
export function headSlot(view: SiteView, page: PageView, ask: boolean): string {
  return html`<style data-latchkey-slot="style">${raw(view.assets.pageStyle)}</style><script data-latchkey-slot="boot" data-latchkey-page=${jsonAttribute(pageData(view, page, ask))}>${raw(view.assets.boot)}</script>`
    .markup;
}
