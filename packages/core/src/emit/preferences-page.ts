import { type Html, html, jsonAttribute } from './escape.ts';
import { type Language, languageOf } from './language.ts';
import { packed } from './packed-page.ts';
import { islandVersion, pageData } from './page-data.ts';
import { preferencesList } from './preferences-list.ts';
import type { SiteView } from './site-view.ts';

/** The visitor's own copy of the answers; shown once there are any. */
function receiptCopies({ texts: { preferences } }: Language): Html {
  const { receipt, receiptText, copy, copied, download } = preferences;
  return html`<div data-latchkey-part="receipt" hidden><h2>${receipt}</h2><p>${receiptText}</p><p><button type="button" data-latchkey-action="copy" data-latchkey-done="${copied}">${copy}</button> <button type="button" data-latchkey-action="download">${download}</button> <span role="status"></span></p></div>`;
}

/**
 * The preferences of one language: a whole document, which a link opens; its `<main>` also fills the dialog.
 * `root`: URL of the folder `_latchkey/` as seen from it. Not for search engines. Its boot and style are files: the
 * dialog has both already.
 */
export function preferencesPage(view: SiteView, lang: string, root: string): string {
  const language = languageOf(view, lang);
  const { texts } = language;
  const { banner, preferences } = texts;
  const page = { lang, foreign: false, root, home: `${root}../`, services: [] };
  const button = (action: string, label: string) =>
    html`<button type="button" data-latchkey-action="${action}">${label}</button>`;
  const main = html`<main id="latchkey-preferences" tabindex="-1" data-latchkey-close="${preferences.close}"><h1 id="latchkey-preferences-title">${preferences.title}</h1><p>${preferences.intro}</p><p data-latchkey-part="signal" hidden>${preferences.signal}</p><p data-latchkey-part="state" data-latchkey-current="${preferences.current}">${preferences.nothing}</p><noscript><p>${preferences.noScript}</p></noscript>${preferencesList(view, language)}${receiptCopies(language)}<div data-latchkey-part="buttons">${button('accept-all', banner.acceptAll)}${button('reject-all', banner.rejectAll)}${button('save', preferences.save)}</div></main>`;
  const version = islandVersion(view);
  return html`<!doctype html>
<html lang="${texts.lang}" dir="${texts.dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${preferences.title} - ${view.name}</title>
<link rel="stylesheet" href="${root}page.css?${version}">
<link rel="stylesheet" href="${root}preferences.css?${version}">
<script data-latchkey-slot="boot" data-latchkey-page=${jsonAttribute(packed(pageData(view, page, false)))} src="${root}boot.js?${version}"></script>
<script type="module" src="${root}island.js?${version}"></script>
</head>
<body data-latchkey-part="page" data-pagefind-ignore="all">
<header><a href="${page.home}">${view.name}</a></header>
${main}
</body>
</html>
`.markup;
}
