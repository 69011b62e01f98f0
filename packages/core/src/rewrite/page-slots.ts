import { bannerSlot } from '../emit/banner.ts';
import { drawnOnce } from '../emit/drawn-once.ts';
import { headSlot } from '../emit/head.ts';
import { preferencesLinkSlot, preferencesUrl } from '../emit/preferences-link.ts';
import type { PageView, SiteView } from '../emit/site-view.ts';
import { type PageScan, preferencesHash } from '../scan/scan.ts';
import type { SlotPlace } from '../scan/slots.ts';
import { type PlannedEdit, toAscii } from './planned-edit.ts';

/**
 * What we add before the content of a page that gates something: drawn in the last pass, from the whole site. What is
 * drawn then may not hold on to the scan, which holds the page's text.
 */
export function pageSlots({ places }: PageScan, page: PageView, ask: boolean): PlannedEdit[] {
  if (!places) return [];
  const head = drawnOnce(`head ${ask} ${keyOf(page)} ${page.services.join(' ')}`, (view) =>
    toAscii(headSlot(view, page, ask)),
  );
  if (!ask || places.body === null) return [insertion(places.head, head)];
  const question = drawnOnce(`ask ${keyOf(page)}`, (view) => toAscii(bannerSlot(view, page)));
  return [insertion(places.head, head), insertion(places.body, question)];
}

/** The link to the preferences, after the content. */
export function linkSlots({ places }: PageScan, page: PageView): PlannedEdit[] {
  if (!places || places.body === null) return [];
  const footless = places.footer === null;
  const draw = footless ? linkSection : preferencesLinkSlot;
  const link = drawnOnce(`link ${footless} ${keyOf(page)}`, (view) => toAscii(draw(view, page)));
  return [insertion(places.footer ?? places.end, link)];
}

/** What of a page counts for what is drawn, beside its services. */
function keyOf({ lang, foreign, root, home }: PageView): string {
  return `${lang} ${foreign} ${root} ${home}`;
}

function insertion(at: number, text: (view: SiteView) => string): PlannedEdit {
  return { start: at, end: at, text };
}

/**
 * A page of the author's that gates nothing, and has a link to the preferences: the boot opens them, and
 * without scripts the link leads to their page. Where the whole site gates nothing, nothing is added.
 */
export function openerSlots(scan: PageScan, page: PageView): PlannedEdit[] {
  const { places, openers } = scan;
  if (!places || openers.length === 0) return [];
  return [
    insertion(places.head, (view) => (gatesAnything(view) ? toAscii(headSlot(view, page, false)) : '')),
    ...openerLinks(scan, page),
  ];
}

/** Without scripts, a bare `#latchkey-preferences` would lead nowhere. */
export function openerLinks({ openers, page: { text } }: PageScan, page: PageView): PlannedEdit[] {
  return openers
    .filter(({ valueStart, valueEnd }) => text.slice(valueStart, valueEnd) === preferencesHash)
    .map(({ valueStart }) => openerLink(valueStart, page));
}

function openerLink(at: number, page: PageView): PlannedEdit {
  return insertion(at, (view) =>
    gatesAnything(view) ? preferencesUrl(page).replace(preferencesHash, '') : '',
  );
}

function gatesAnything({ inventory }: SiteView): boolean {
  return inventory.services.some(({ decision }) => decision === 'gate');
}

/** Tables of legal pages, and whatever else stands in a slot of the author's. */
export function contentSlots(scan: PageScan): PlannedEdit[] {
  return scan.slots.map((slot) => contentSlot(slot, slot.lang || scan.lang));
}

function contentSlot({ name, purpose, contentStart, contentEnd }: SlotPlace, lang: string): PlannedEdit {
  return {
    start: contentStart,
    end: contentEnd,
    text: (view) => {
      const content = view.fill({ name, lang, purpose });
      return content && toAscii(content);
    },
  };
}

/** A page without a footer gets a place of its own for the link, so that it lies inside a landmark. */
function linkSection(view: SiteView, page: PageView): string {
  const link = preferencesLinkSlot(view, page).replace(' data-latchkey-slot="link"', '');
  const label = view.languages[page.lang]?.texts.preferences.title ?? '';
  return `<section data-latchkey-slot="link" aria-label="${label}">${link}</section>`;
}
