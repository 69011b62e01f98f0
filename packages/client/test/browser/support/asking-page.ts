import { bannerSlot } from '../../../../core/src/emit/banner.ts';
import { headSlot } from '../../../../core/src/emit/head.ts';
import { preferencesLinkSlot } from '../../../../core/src/emit/preferences-link.ts';
import type { PageView, SiteView } from '../../../../core/src/emit/site-view.ts';
import { inventoryService, sampleView } from '../../../../core/test/emit/sample-view.ts';
import { wordsIn } from '../../../../node/src/words.ts';
import { assets } from '../../../src/index.ts';

const asked = { asks: 'banner', decision: 'gate' } as const;

/** Four services of three kinds: what a site that asks usually asks about. */
const services = [
  inventoryService({
    id: 'a',
    name: 'Google Analytics',
    kind: 'statistics',
    purpose: 'statistics',
    ...asked,
  }),
  inventoryService({ id: 'h', name: 'Hotjar', kind: 'session-replay', purpose: 'statistics', ...asked }),
  inventoryService({ id: 'g', name: 'Google Ads', kind: 'advertising', purpose: 'advertising', ...asked }),
  inventoryService({ id: 'm', name: 'Meta Pixel', kind: 'advertising', purpose: 'advertising', ...asked }),
];

/** A site that asks about four services, with `changes`, in one language. */
export function askingView(lang: string, changes: Partial<SiteView> = {}): SiteView {
  return {
    ...sampleView(services),
    languages: { en: wordsIn('en'), [lang]: wordsIn(lang) },
    assets,
    ...changes,
  };
}

/** A page of text with a link in every paragraph, that asks. */
export function askingPage(lang: string, view = askingView(lang)): string {
  const page: PageView = {
    lang,
    foreign: false,
    root: '/_latchkey/',
    home: '/',
    services: ['a', 'g', 'h', 'm'],
  };
  const paragraphs = Array.from(
    { length: 30 },
    (_, index) => `<p>What this page is about, at some length. <a href="#p${index}">Link ${index}</a></p>`,
  );
  return `<!doctype html><html lang="${lang}" dir="${view.languages[lang]?.texts.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Guide</title>
<link rel="icon" href="data:,">${headSlot(view, page, true)}</head><body>${bannerSlot(view, page)}
<main><h1>Guide</h1>${paragraphs.join('')}</main><footer>${preferencesLinkSlot(view, page)}</footer></body></html>`;
}
