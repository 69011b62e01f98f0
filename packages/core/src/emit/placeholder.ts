import { type Html, html, raw } from './escape.ts';
import { fill } from './fill.ts';
import { type Owner, ownerId, ownerKind, ownerName, whatIsSent, whoRunsIt } from './gated-thing.ts';
import { glyph } from './glyphs.ts';
import { type Language, languageOf, name, sentences } from './language.ts';
import { ownFolder } from './own-folder.ts';
import { islandVersion } from './page-data.ts';
import type { PageView, SiteView } from './site-view.ts';

/** A gated frame. */
export interface GatedFrame {
  service: Owner;
  /** What the frame would load; null when its document lies in the page, and only a script can show it. */
  url: string | null;
  /** The frame's own title, or empty. */
  title: string;
  /** The frame's own policy; else that of the page rules, as it would without the gate. */
  referrerpolicy?: string | undefined;
  /** Offer "Always": our page hears clicks inside the frame. */
  always: boolean;
  /** Links other than the one that loads may open: else they are printed as text. */
  links: boolean;
  /** A picture of the site's own that stands behind the words: its address as seen from the page. */
  poster?: string | undefined;
}

/**
 * The document that stands in a gated frame (unescaped; the caller puts it into `srcdoc`).
 * Its first link loads the original in the frame itself, so that it works without scripts.
 */
export function placeholderDocument(view: SiteView, page: PageView, frame: GatedFrame): string {
  const language = languageOf(view, page.lang);
  const { texts } = language;
  const owner = frame.service;
  const service = name(ownerName(owner));
  const heading = frame.title || ownerName(owner);
  const load = frame.title
    ? fill(texts.placeholder.load, { title: html`<bdi>${frame.title}</bdi>`, service })
    : fill(texts.placeholder.loadUntitled, { service });
  const always =
    frame.always &&
    html`<button data-latchkey-action="always" data-latchkey-service="${ownerId(owner)}">${fill(texts.placeholder.always, { service })}</button>`;
  const poster =
    frame.poster !== undefined &&
    html`<link rel="stylesheet" href="${page.home}${ownFolder}preferences.css?${islandVersion(view)}"><img data-latchkey-part="poster" src="${frame.poster}" alt="">`;
  // No end tags of the head and the body: tools that look for those of the page would find these first.
  return html`<!doctype html><html lang="${texts.lang}"${texts.dir === 'rtl' && html` dir="rtl"`}><title>${heading}</title><style>${raw(view.assets.placeholderStyle)}</style>${poster}<h2><bdi>${heading}</bdi></h2>${opener(frame, html`${glyph(ownerKind(owner))}<span>${load}</span>`)}${always}<p>${sentences(language, whoRunsIt(language, owner), whatIsSent(language, owner), privacy(language, owner, frame.links))}</p>`
    .markup;
}

/** The control that loads the frame: a link wherever there is something to link to. */
function opener({ service, url, referrerpolicy }: GatedFrame, content: Html): Html {
  const action = html`data-latchkey-action="load" data-latchkey-service="${ownerId(service)}"`;
  return url === null
    ? html`<button ${action}>${content}</button>`
    : html`<a href="${url}"${referrerpolicy && html` referrerpolicy="${referrerpolicy}"`} ${action}>${content}</a>`;
}

function privacy(language: Language, owner: Owner, links: boolean): Html | false {
  if ('host' in owner || !owner.provider?.privacyUrl) return false;
  const label = language.texts.placeholder.privacy;
  const url = owner.provider.privacyUrl;
  return links
    ? html`<a href="${url}" target="_blank">${label}</a>`
    : html`${label}: <span translate="no" dir="ltr">${url}</span>`;
}
