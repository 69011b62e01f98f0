import { bannerSlot } from '../../../../core/src/emit/banner.ts';
import { escapeHtml } from '../../../../core/src/emit/escape.ts';
import { frameTitle } from '../../../../core/src/emit/frame-title.ts';
import { headSlot } from '../../../../core/src/emit/head.ts';
import { imageControl } from '../../../../core/src/emit/image-control.ts';
import { placeholderDocument } from '../../../../core/src/emit/placeholder.ts';
import { preferencesLinkSlot } from '../../../../core/src/emit/preferences-link.ts';
import { preferencesPage } from '../../../../core/src/emit/preferences-page.ts';
import { siteModules } from '../../../../core/src/emit/site-modules.ts';
import type { PageView, SiteView } from '../../../../core/src/emit/site-view.ts';
import type { StorageRow } from '../../../../core/src/model.ts';
import { analytics, inventoryService, sampleView, youtube } from '../../../../core/test/emit/sample-view.ts';
import { assets } from '../../../src/index.ts';

export const site = 'http://site.test';
export const third = 'http://third.test';

const row = (kind: StorageRow['kind'], name: string, more: Partial<StorageRow> = {}): StorageRow => ({
  name,
  kind,
  party: 'first',
  use: 'visitor',
  duration: 'P2Y',
  ...more,
});

const counting = {
  ...analytics,
  storage: [
    row('cookie', '_ga'),
    row('cookie', '_ga_*'),
    row('cookie', 'shared'),
    row('localStorage', 'ga:*'),
    row('sessionStorage', 'ga.visit'),
    row('indexedDB', 'ga-queue'),
    row('cache', 'ga-v*'),
    row('cookie', 'IDE', { party: 'third', domain: 'third.test' }),
  ],
};

const ads = inventoryService({
  id: 'ads',
  name: 'Ads',
  storage: [row('cookie', 'shared')],
  purpose: 'advertising',
  kind: 'advertising',
  asks: 'banner',
  mark: 'd1',
});
const unknown = inventoryService({
  id: 'x.test',
  name: 'x.test',
  kind: 'unknown',
  provider: null,
  verified: false,
  asks: 'preferences',
  mark: 'u1',
});

export const exempt = inventoryService({
  id: 'visits',
  name: 'Visits',
  purpose: 'statistics',
  kind: 'statistics',
  reason: 'exempt',
  asks: 'nowhere',
  mark: 'e1',
  exempt: { basis: 'fr-audience', since: '2026-11-01', reason: 'Counts page views for the site alone' },
  storage: [row('cookie', 'visits')],
});

const kept = inventoryService({
  id: 'status-page',
  decision: 'keep',
  reason: 'kept-by-author',
  asks: 'nowhere',
});

/**
 * Two services that the banner asks about, one that asks in its place, one that nobody identified, one that runs
 * without consent, and one that the author lets run.
 */
export const view: SiteView = { ...sampleView([ads, counting, kept, unknown, exempt, youtube]), assets };

/** The page's own style. */
export const ownStyle = 'iframe { max-width: 100% }';

/** What a visitor may ask the sample site for, by path; undefined: not there. */
export function fileOf(
  path: string,
  lang: string,
  own: SiteView = view,
): { type: string; text: string } | undefined {
  const script = siteModules(own).get(path.replace('/_latchkey/', ''));
  if (script !== undefined) return { type: 'text/javascript', text: script };
  if (path === '/_latchkey/page.css') return { type: 'text/css', text: own.assets.pageStyle };
  if (path === '/_latchkey/preferences.css') return { type: 'text/css', text: own.assets.preferencesStyle };
  const preferences = /^\/_latchkey\/preferences\.(\w+)\.html$/.exec(path)?.[1];
  if (preferences) return { type: 'text/html', text: preferencesPage(own, preferences, './') };
  if (path === '/' || path === '/guide/deep/')
    return { type: 'text/html', text: pageOf(lang, true, gates(lang), undefined, own) };
  if (path === '/quiet/')
    return { type: 'text/html', text: pageOf(lang, false, gates(lang), undefined, own) };
  return;
}

/** A page of the site, as a build would have gated it. */
export function pageOf(
  lang: string,
  ask: boolean,
  body: string,
  services = ['ads', 'google-analytics', 'youtube'],
  own: SiteView = view,
): string {
  const page = { ...pageView(lang), services };
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Guide</title><style>${ownStyle}</style>
<link rel="icon" href="data:,">${headSlot(own, page, ask)}</head><body>${ask ? bannerSlot(own, page) : ''}
<main><h1>Guide</h1>${body}</main><footer>${preferencesLinkSlot(own, page)}</footer></body></html>`;
}

export function gatedScript(content: string, attributes = '', service = 'google-analytics'): string {
  return `<script type="text/plain" data-latchkey-gate="script" data-latchkey-service="${service}" data-latchkey-added="type" ${attributes}>${content}</script>`;
}

function pageView(lang: string): PageView {
  return {
    lang,
    foreign: false,
    root: '/_latchkey/',
    home: '/',
    services: ['ads', 'google-analytics', 'youtube'],
    places: true,
  };
}

/** A frame of YouTube's, with its placeholder. */
export function gatedFilm(lang: string): string {
  const page = pageView(lang);
  const url = `${third}/embed`;
  const frame = { service: youtube, title: 'Intro' };
  const placeholder = placeholderDocument(view, page, { ...frame, url, always: true, links: true });
  const title = frameTitle(view, page, frame);
  return `<iframe id="film" data-latchkey-gate="iframe" data-latchkey-service="youtube" data-latchkey-added="srcdoc title"
 srcdoc="${escapeHtml(placeholder)}" title="${escapeHtml(title)}" data-latchkey-title="Intro" data-latchkey-src="${url}" width="560" height="315"></iframe>`;
}

function gates(lang: string): string {
  const page = pageView(lang);
  return `${gatedFilm(lang)}
<p><img data-latchkey-gate="image" data-latchkey-service="youtube" data-latchkey-box="" data-latchkey-src="${third}/still.png" alt="A still" width="200" height="100">${imageControl(view, page, { service: youtube, host: 'third.test', label: 'A still', url: `${third}/still.png` })}</p>
${gatedScript('', `data-latchkey-src="${third}/counter.js" async`)}`;
}
