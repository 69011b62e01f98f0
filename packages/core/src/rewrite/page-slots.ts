import { bannerSlot } from '../emit/banner.ts';
import { drawnOnce } from '../emit/drawn-once.ts';
import { headSlot } from '../emit/head.ts';
import { preferencesLinkSlot, preferencesUrl } from '../emit/preferences-link.ts';
import type { PageView, SiteView } from '../emit/site-view.ts';
import { type PageScan, preferencesHash } from '../scan/scan.ts';
import type { SlotPlace } from '../scan/slots.ts';
import type { PlannedEdit } from './planned-edit.ts';

/** What we add to a page that gates something: drawn in the last pass, from the whole site. */
export function pageSlots(scan: PageScan, page: PageView, ask: boolean): PlannedEdit[] {
  // The closures below wait for the last pass: none of them may hold on to the scan, which holds the page's text.
  const { places, slots } = scan;
  if (!places) return [];
  const filled = (...names: string[]) => slots.filter((slot) => names.includes(slot.name));
  const edits: PlannedEdit[] = [];

  /** Over the slot of an earlier run, else at its place. */
  const put = (names: string[], at: number, text: (view: SiteView) => string) => {
    const [first, ...rest] = filled(...names);
    edits.push({ start: first?.start ?? at, end: rest.at(-1)?.end ?? first?.end ?? at, text });
  };

  const key = `${page.lang} ${page.foreign} ${page.root}`;
  put(['style', 'boot'], places.head, (view) =>
    drawnOnce(view, `head ${ask} ${key} ${page.services.join(' ')}`, () => headSlot(view, page, ask)),
  );
  if (places.body === null) return edits;
  if (ask) put(['ask'], places.body, (view) => drawnOnce(view, `ask ${key}`, () => bannerSlot(view, page)));
  const link = places.footer === null ? linkSection : preferencesLinkSlot;
  put(['link'], places.footer ?? places.end, (view) => link(view, page));
  return edits;
}

/**
 * A page of the author's that gates nothing, and has a link to the preferences: the boot opens them, and
 * without scripts the link leads to their page. Where the whole site gates nothing, nothing is added.
 */
export function openerSlots(scan: PageScan, page: PageView): PlannedEdit[] {
  const { places, slots, openers } = scan;
  if (!places || openers.length === 0) return [];
  const [style, boot] = [
    slots.find(({ name }) => name === 'style'),
    slots.find(({ name }) => name === 'boot'),
  ];
  const head = { start: style?.start ?? places.head, end: boot?.end ?? places.head };
  return [
    { ...head, text: (view) => (gatesAnything(view) ? headSlot(view, page, false) : '') },
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
  return {
    start: at,
    end: at,
    text: (view) => (gatesAnything(view) ? preferencesUrl(page).replace(preferencesHash, '') : ''),
  };
}

function gatesAnything({ inventory }: SiteView): boolean {
  return inventory.services.some(({ decision }) => decision === 'gate');
}

/** Tables of legal pages, and whatever else stands in a slot of the author's. */
export function contentSlots(scan: PageScan): PlannedEdit[] {
  return scan.slots
    .filter(({ name }) => !['style', 'boot', 'ask', 'link'].includes(name))
    .map((slot) =>
      contentSlot(slot, slot.lang || scan.lang, scan.page.text.slice(slot.contentStart, slot.contentEnd)),
    );
}

function contentSlot(
  { name, purpose, contentStart, contentEnd }: SlotPlace,
  lang: string,
  content: string,
): PlannedEdit {
  return {
    start: contentStart,
    end: contentEnd,
    text: (view) => view.fill({ name, lang, purpose }) ?? content,
  };
}

/** A page without a footer gets a place of its own for the link, so that it lies inside a landmark. */
function linkSection(view: SiteView, page: PageView): string {
  const link = preferencesLinkSlot(view, page).replace(' data-latchkey-slot="link"', '');
  const label = view.languages[page.lang]?.texts.preferences.title ?? '';
  return `<section data-latchkey-slot="link" aria-label="${label}">${link}</section>`;
}
