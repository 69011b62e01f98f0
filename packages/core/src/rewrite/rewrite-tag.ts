import type { DecidedSpot } from '../decide/decide-spot.ts';
import type { PageView } from '../emit/site-view.ts';
import type { Spot } from '../kinds/spot.ts';
import type { Decision, Source } from '../model.ts';
import type { Places } from '../scan/places.ts';
import type { PageScan } from '../scan/scan.ts';
import { copyOf } from '../sheets/plan-sheet.ts';
import { gateCss } from './gate-css.ts';
import { gateFrame } from './gate-frame.ts';
import { gateImage, imageAsLink } from './gate-image.ts';
import { gateTag, type TagChange } from './gate-tag.ts';
import { escapeAttribute, type PlannedEdit } from './planned-edit.ts';

/**
 * The edits that carry out the decisions about one tag; none for what is kept.
 * One party that is gated closes the whole element: its attributes cannot load for some and not for others.
 */
export function rewriteTag(
  spots: readonly DecidedSpot[],
  page: PageView,
  { page: source, places }: PageScan,
): PlannedEdit[] {
  const gated = spots.filter(({ parties }) => parties.some(isGated));
  const [first] = gated;
  const removed = spots.flatMap((decided) => removal(decided, source.text, places));
  if (!first) return removed;
  const services = gated.flatMap(({ parties }) => parties.filter(isGated).map(({ service }) => service.id));
  const changes = gated.map((decided) => changeOf(decided, page, source));
  return [...removed, ...gateTag(first.spot.tag, first.spot.kind, [...new Set(services)], changes)];
}

function changeOf({ spot, parties }: DecidedSpot, page: PageView, source: Source): TagChange {
  const party = parties.find(isGated);
  if (!party) return { aside: [] };
  const aside = [...spot.also, ...parties.filter(isGated).flatMap(({ attributes }) => attributes)];
  if (spot.tag.name === 'script') return { aside, set: { type: 'text/plain' } };
  if (spot.kind === 'css-url' && spot.loads.some(({ css }) => css)) {
    const waits = new Set(parties.filter(isGated).flatMap(({ loads }) => loads));
    return gateCss(spot, source, (load) => waits.has(load));
  }
  const [sheet] = spot.loads;
  // The site's own sheet, which contacts others: a copy that does not stands in for it.
  if (spot.kind === 'stylesheet' && party.url === undefined && sheet?.value !== undefined) {
    // Its hash is that of the original.
    return { aside: ['integrity'], set: { href: copyOf(sheet.value) } };
  }
  if (spot.kind === 'iframe') return { aside, ...gateFrame(spot, party.service, page) };
  if (spot.kind === 'image') return { aside, ...gateImage(spot, party.service, party.decision.asks, page) };
  return { aside };
}

function removal({ spot, parties }: DecidedSpot, text: string, places: Places | null): PlannedEdit[] {
  if (!parties.some(({ decision }) => decision.action === 'remove')) return [];
  const { tag } = spot;
  if (spot.kind === 'ping') {
    const pings = tag.attributes.filter(({ name }) => name === 'ping');
    return pings.map(({ nameStart: start, end }) => ({ start, end, text: lineBreaks(text, start, end) }));
  }
  if (parties.some(({ decision }) => decision.reason === 'noscript-picture'))
    return [imageAsLink(spot, lineBreaks(text, tag.start, tag.end))];
  const end = elementEnd(spot, text);
  const removed = { start: tag.start, end, text: lineBreaks(text, tag.start, end) };
  const at = spot.kind === 'refresh' ? (places?.body ?? null) : null;
  return at === null ? [removed] : [removed, linkInstead(spot, at)];
}

/** Where the page would have gone by itself, its visitor can go. */
function linkInstead(spot: Spot, at: number): PlannedEdit {
  const href = escapeAttribute(spot.loads[0]?.url.href ?? '');
  return {
    start: at,
    end: at,
    text: `<p data-latchkey-part="away"><a href="${href}">${href}</a></p>`,
  };
}

function isGated({ decision }: { decision: Decision }): boolean {
  return decision.action === 'gate';
}

/** What is removed leaves its line breaks: everything after it keeps its line. */
function lineBreaks(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/[^\n]+/g, '');
}

/** End of the element: its end tag, when it has content of its own. */
function elementEnd(spot: Spot, text: string): number {
  const { contentEnd, end } = spot.tag;
  if (contentEnd === undefined) return end;
  const close = text.indexOf('>', contentEnd);
  return close === -1 ? text.length : close + 1;
}
