import { escapeHtml } from '../../../../core/src/emit/escape.ts';
import { frameTitle } from '../../../../core/src/emit/frame-title.ts';
import { imageControl } from '../../../../core/src/emit/image-control.ts';
import { placeControl } from '../../../../core/src/emit/place-control.ts';
import { placeholderDocument } from '../../../../core/src/emit/placeholder.ts';
import type { PageView, SiteView } from '../../../../core/src/emit/site-view.ts';
import type { InventoryService } from '../../../../core/src/model.ts';
import { inventoryService, youtube } from '../../../../core/test/emit/sample-view.ts';
import { wordsIn } from '../../../../node/src/words.ts';
import { pageOf, third, view } from './sample-site.ts';

/** A second service of a purpose, so that a purpose can be granted in part. */
const replay = inventoryService({
  id: 'replay',
  name: 'Replay',
  kind: 'session-replay',
  purpose: 'statistics',
  asks: 'preferences',
  storesNothing: true,
});

/** The sample site, which also has pages in Arabic, with the words of a real one. */
export const translated: SiteView = {
  ...view,
  inventory: { services: [...view.inventory.services.map(withRealUse), replay] },
  languages: { en: wordsIn('en'), fr: wordsIn('fr'), ar: wordsIn('ar') },
};

/** A use that the vocabulary has words for. */
function withRealUse(service: InventoryService): InventoryService {
  return {
    ...service,
    storage: service.storage.slice(0, 2).map((row) => ({ ...row, use: 'counts-visitors' })),
  };
}

const pageIn = (lang: string): PageView => ({
  lang,
  foreign: false,
  root: '/_latchkey/',
  home: '/',
  services: ['ads', 'google-analytics', 'youtube'],
  places: true,
});

/** What stands in a gated frame of the site. */
export function translatedPlaceholder(lang: string, links = true): string {
  const frame = { service: youtube, url: `${third}/embed`, title: 'Intro', always: links, links };
  return placeholderDocument(translated, pageIn(lang), frame);
}

/** A page that asks, with a gated frame, a gated picture and controls for scripts that render in place. */
export function translatedPage(lang: string): string {
  const page = pageIn(lang);
  const title = frameTitle(translated, page, { service: youtube, title: 'Intro' });
  const place = { services: [youtube] };
  const things = `<h2>A film</h2><iframe id="film" data-latchkey-gate="iframe" data-latchkey-service="youtube" data-latchkey-added="srcdoc title" srcdoc="${escapeHtml(translatedPlaceholder(lang))}" title="${escapeHtml(title)}" data-latchkey-title="Intro" data-latchkey-src="${third}/embed" width="560" height="315"></iframe>
<p><img data-latchkey-gate="image" data-latchkey-service="youtube" data-latchkey-src="${third}/still.png" alt="A still" width="200" height="100">${imageControl(translated, page, { service: youtube, host: 'third.test', label: 'A still', url: `${third}/still.png` })}</p>
<p>${placeControl(translated, page, { ...place, form: 'service' })}</p>
<p>${placeControl(translated, page, { ...place, form: 'content', library: 'Mermaid' })}</p>`;
  const { dir } = translated.languages[lang]?.texts ?? { dir: 'ltr' };
  return pageOf(lang, true, things, page.services, translated).replace('<html ', `<html dir="${dir}" `);
}
