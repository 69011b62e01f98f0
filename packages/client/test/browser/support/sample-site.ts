import { bannerSlot } from '../../../../core/src/emit/banner.ts';
import { escapeHtml } from '../../../../core/src/emit/escape.ts';
import { frameTitle } from '../../../../core/src/emit/frame-title.ts';
import { headSlot } from '../../../../core/src/emit/head.ts';
import { imageControl } from '../../../../core/src/emit/image-control.ts';
import { islandModule } from '../../../../core/src/emit/island.ts';
import { placeholderDocument } from '../../../../core/src/emit/placeholder.ts';
import { preferencesLinkSlot } from '../../../../core/src/emit/preferences-link.ts';
import { preferencesPage } from '../../../../core/src/emit/preferences-page.ts';
import type { PageView } from '../../../../core/src/emit/site-view.ts';
import { analytics, inventoryService, sampleView, youtube } from '../../../../core/test/emit/sample-view.ts';
import { assets } from '../../../src/index.ts';

export const site = 'http://site.test';
export const third = 'http://third.test';

const ads = inventoryService({
  id: 'ads',
  name: 'Ads',
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

const kept = inventoryService({
  id: 'status-page',
  decision: 'keep',
  reason: 'kept-by-author',
  asks: 'nowhere',
});

/**
 * Two services that the banner asks about, one that asks in its place, one that nobody identified, and one that the
 * author lets run.
 */
export const view = { ...sampleView([ads, analytics, kept, unknown, youtube]), assets };

/** The page's own style. */
export const ownStyle = 'iframe { max-width: 100% }';

/** What a visitor may ask the sample site for, by path; undefined: not there. */
export function fileOf(path: string, lang: string): { type: string; text: string } | undefined {
  if (path === '/_latchkey/island.js') return { type: 'text/javascript', text: islandModule(view) };
  if (path === '/_latchkey/preferences.css') return { type: 'text/css', text: assets.preferencesStyle };
  const preferences = /^\/_latchkey\/preferences\.(\w+)\.html$/.exec(path)?.[1];
  if (preferences) return { type: 'text/html', text: preferencesPage(view, preferences, './') };
  if (path === '/') return { type: 'text/html', text: pageOf(lang, true, gates(lang)) };
  if (path === '/quiet/') return { type: 'text/html', text: pageOf(lang, false, gates(lang)) };
  return;
}

/** A page of the site, as a build would have gated it. */
export function pageOf(lang: string, ask: boolean, body: string): string {
  const page = pageView(lang);
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Guide</title><style>${ownStyle}</style>
<link rel="icon" href="data:,">${headSlot(view, page, ask)}</head><body>${ask ? bannerSlot(view, page) : ''}
<main><h1>Guide</h1>${body}</main><footer>${preferencesLinkSlot(view, page)}</footer></body></html>`;
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
  };
}

function gates(lang: string): string {
  const page = pageView(lang);
  const url = `${third}/embed`;
  const frame = { service: youtube, title: 'Intro' };
  const placeholder = placeholderDocument(view, page, { ...frame, url, always: true, links: true });
  const title = frameTitle(view, page, frame);
  return `<iframe id="film" data-latchkey-gate="iframe" data-latchkey-service="youtube" data-latchkey-added="srcdoc title"
 srcdoc="${escapeHtml(placeholder)}" title="${escapeHtml(title)}" data-latchkey-title="Intro" data-latchkey-src="${url}" width="560" height="315"></iframe>
<p><img data-latchkey-gate="image" data-latchkey-service="youtube" data-latchkey-box="" data-latchkey-src="${third}/still.png" alt="A still" width="200" height="100">${imageControl(view, page, { service: youtube, host: 'third.test', label: 'A still', url: `${third}/still.png` })}</p>
${gatedScript('', `data-latchkey-src="${third}/counter.js" async`)}`;
}
