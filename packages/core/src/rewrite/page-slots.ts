import { askedList, bannerSlot } from '../emit/banner.ts';
import { drawnOnce } from '../emit/drawn-once.ts';
import { headSlot } from '../emit/head.ts';
import { preferencesLinkSlot, preferencesUrl } from '../emit/preferences-link.ts';
import type { PageView, SiteView } from '../emit/site-view.ts';
import { heldServices } from '../guard/site-guard.ts';
import { detached } from '../html/detached.ts';
import { hydration } from '../hydration/hydration.ts';
import { type PageScan, preferencesHash } from '../scan/scan.ts';
import { type AuthorSlot, isAuthorSlot } from '../scan/slot-names.ts';
import { conditionOf, type SlotPlace } from '../scan/slots.ts';
import { type PlannedEdit, toAscii } from './planned-edit.ts';

/**
 * What we add before the content of a page that gates something: drawn in the last pass, from the whole site. What is
 * drawn then may not hold on to the scan, which holds the page's text.
 */
export function pageSlots({ places, ownQuestion }: PageScan, page: PageView, ask: boolean): PlannedEdit[] {
  if (!places) return [];
  const head = drawnOnce(`head ${ask} ${keyOf(page)} ${page.services.join(' ')}`, (view) =>
    toAscii(headSlot(view, page, ask)),
  );
  if (!ask || ownQuestion || places.body === null) return [insertion(places.head, head)];
  const question = drawnOnce(`ask ${keyOf(page)}`, (view) => toAscii(bannerSlot(view, page)));
  return [insertion(places.head, head), insertion(places.body, question)];
}

/**
 * The link to the preferences, after the content: in the page's footer, but where the page's own code makes that anew.
 * It would take the link away, or give up making sense of the page.
 */
export function linkSlots({ places, page: { text }, client }: PageScan, page: PageView): PlannedEdit[] {
  if (!places || places.body === null) return [];
  const footer =
    places.footer !== null && hydration(text, client)?.remakes(places.footer) ? null : places.footer;
  const draw = footer === null ? linkSection : preferencesLinkSlot;
  const link = drawnOnce(`link ${footer === null} ${keyOf(page)}`, (view) => toAscii(draw(view, page)));
  return [insertion(footer ?? places.end, link)];
}

/** What of a page counts for what is drawn, beside its services. */
function keyOf({ lang, tag, foreign, root, home, guard, changes, places }: PageView): string {
  return `${lang} ${tag} ${foreign} ${root} ${home} ${changes} ${places} ${guard ? `${guard.router} ${guard.services.join(' ')}` : ''}`;
}

function insertion(at: number, text: (view: SiteView) => string): PlannedEdit {
  return { start: at, end: at, text };
}

/**
 * A page that gates nothing itself gets the boot where something else needs it: a link of the author's to the
 * preferences, which without scripts leads to their page, or the guard, where the page shows others without loading
 * them. Where the whole site gates nothing, nothing is added.
 */
export function quietSlots(scan: PageScan, page: PageView): PlannedEdit[] {
  const { places, openers } = scan;
  if (!places || (openers.length === 0 && !page.guard)) return [];
  const opens = openers.length > 0;
  const isNeeded = bootNeeded(false, opens, page);
  const head = drawnOnce(`quiet ${opens} ${keyOf(page)}`, (view) =>
    isNeeded(view) ? toAscii(headSlot(view, page, false)) : '',
  );
  return [insertion(places.head, head), ...openerLinks(scan, page)];
}

/** The link to the preferences on a page that gates nothing itself, where the guard holds what others gate. */
export function guardedLinkSlots(scan: PageScan, page: PageView): PlannedEdit[] {
  if (!page.guard || scan.openers.length > 0) return [];
  return linkSlots(scan, page).map(({ start, text }) =>
    insertion(start, (view) => {
      if (!isGuarded(view, page)) return '';
      return typeof text === 'string' ? text : (text(view) ?? '');
    }),
  );
}

/**
 * Whether a page gets the boot.
 * @param asks it gates something, or asks
 * @param opens it has a link of the author's to the preferences
 */
export function bootNeeded(asks: boolean, opens: boolean, page: PageView): (view: SiteView) => boolean {
  return (view) => asks || (opens && gatesAnything(view)) || isGuarded(view, page);
}

function isGuarded(view: SiteView, page: PageView): boolean {
  return heldServices(view, page.guard).length > 0;
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
export function contentSlots(scan: PageScan, page: PageView): PlannedEdit[] {
  const cut = scan.cut.map(({ start, end }) => ({ start, end, text: '' }));
  const drawn = scan.slots.flatMap((slot) =>
    isAuthorSlot(slot.name)
      ? ownDrawings[slot.name](slot, page)
      : [contentSlot(slot, slot.options['lang'] || detached(scan.lang))],
  );
  return [...cut, ...drawn];
}

const ownDrawings: Record<AuthorSlot, (slot: SlotPlace, page: PageView) => PlannedEdit[]> = {
  asked: (slot, page) => [askedSlot(slot, page)],
  when: (slot) => [conditionalSlot(slot)],
  opener: openerSlot,
};

/** What is only true of some sites: it stays, or it goes with all that is in it. */
function conditionalSlot({ start, end, ...slot }: SlotPlace): PlannedEdit {
  const { condition, scope } = conditionOf(slot);
  return { start, end, text: (view) => (view.shows(condition, scope) ? null : '') };
}

/** A link to the preferences in a sentence: its words alone where nothing waits for consent. */
function openerSlot({ start, contentStart, contentEnd, end }: SlotPlace): PlannedEdit[] {
  const text = (view: SiteView) => (view.shows('consent=needed', '') ? null : '');
  return [
    { start, end: contentStart, text },
    { start: contentEnd, end, text },
  ];
}

/** What the banner asks about, in a banner of the author's own. */
function askedSlot(slot: SlotPlace, page: PageView): PlannedEdit {
  return filled(slot, (view) => askedList(view, page.lang).markup);
}

function contentSlot(slot: SlotPlace, lang: string): PlannedEdit {
  const { name, options } = slot;
  return filled(slot, (view) => view.fill({ name, lang, options }));
}

/** The start tag of a filled slot says so: what it holds is ours, and another run may replace it. */
function filled(
  { options, contentStart, contentEnd }: SlotPlace,
  content: (view: SiteView) => string | null,
): PlannedEdit {
  const mark = options['filled'] === undefined ? ' data-latchkey-filled>' : '>';
  return {
    start: contentStart - 1,
    end: contentEnd,
    text: (view) => {
      const html = content(view);
      return html === null ? null : mark + toAscii(html);
    },
  };
}

/** A page without a footer gets a place of its own for the link, so that it lies inside a landmark. */
function linkSection(view: SiteView, page: PageView): string {
  const link = preferencesLinkSlot(view, page).replace(' data-latchkey-slot="link"', '');
  const label = view.languages[page.lang]?.texts.preferences.title ?? '';
  return `<section data-latchkey-slot="link" aria-label="${label}">${link}</section>`;
}
