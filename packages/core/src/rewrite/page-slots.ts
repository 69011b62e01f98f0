import { bannerSlot } from '../emit/banner.ts';
import { headSlot } from '../emit/head.ts';
import { preferencesLinkSlot } from '../emit/preferences-link.ts';
import type { PageView, SiteView } from '../emit/site-view.ts';
import type { PageScan } from '../scan/scan.ts';
import type { PlannedEdit } from './planned-edit.ts';

/** What we add to a page that gates something: drawn in the last pass, from the whole site. */
export function pageSlots(scan: PageScan, page: PageView, ask: boolean): PlannedEdit[] {
  const { places } = scan;
  if (!places) return [];
  const filled = (...names: string[]) => scan.slots.filter((slot) => names.includes(slot.name));
  const edits: PlannedEdit[] = [];

  /** Over the slot of an earlier run, else at its place. */
  const put = (names: string[], at: number, text: (view: SiteView) => string) => {
    const [first, ...rest] = filled(...names);
    edits.push({ start: first?.start ?? at, end: rest.at(-1)?.end ?? first?.end ?? at, text });
  };

  put(['style', 'boot'], places.head, (view) => headSlot(view, page, ask));
  if (ask) put(['ask'], places.body, (view) => bannerSlot(view, page));
  if (places.footer === null) put(['link'], places.end, (view) => linkSection(view, page));
  else put(['link'], places.footer, (view) => preferencesLinkSlot(view, page));
  return edits;
}

/** Tables of legal pages, and whatever else stands in a slot of the author's. */
export function contentSlots(scan: PageScan): PlannedEdit[] {
  return scan.slots
    .filter(({ name }) => !['style', 'boot', 'ask', 'link'].includes(name))
    .map(({ name, lang, purpose, contentStart, contentEnd }) => ({
      start: contentStart,
      end: contentEnd,
      text: (view: SiteView) =>
        view.fill({ name, lang: lang || scan.lang, purpose }) ??
        scan.page.text.slice(contentStart, contentEnd),
    }));
}

/** A page without a footer gets a place of its own for the link, so that it lies inside a landmark. */
function linkSection(view: SiteView, page: PageView): string {
  const link = preferencesLinkSlot(view, page).replace(' data-latchkey-slot="link"', '');
  const label = view.languages[page.lang]?.texts.preferences.title ?? '';
  return `<section data-latchkey-slot="link" aria-label="${label}">${link}</section>`;
}
