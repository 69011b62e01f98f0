import { html } from './escape.ts';
import { foreignLanguage } from './foreign.ts';
import { languageOf } from './language.ts';
import { ownFolder } from './own-folder.ts';
import type { PageView, SiteView } from './site-view.ts';

/** URL of the preferences page as seen from a page. It works by link, and opens as a dialog where the boot runs. */
export function preferencesUrl(page: Pick<PageView, 'home' | 'lang'>): string {
  return `${page.home}${ownFolder}preferences.${page.lang}.html#latchkey-preferences`;
}

/** The link to the preferences that is on every page that gates something. */
export function preferencesLinkSlot(view: SiteView, page: PageView): string {
  const { texts } = languageOf(view, page.lang);
  return html`<a data-latchkey-slot="link" data-latchkey-action="preferences" href="${preferencesUrl(page)}" data-nosnippet data-pagefind-ignore${foreignLanguage(texts, page)}>${texts.preferences.link}</a>`
    .markup;
}
