import { type GatedImage, imageControl } from '../emit/image-control.ts';
import type { PageView } from '../emit/site-view.ts';
import { detached } from '../html/detached.ts';
import type { Spot } from '../kinds/spot.ts';
import type { Asks, Service } from '../model.ts';
import type { TagChange } from './gate-tag.ts';
import { escapeAttribute, type PlannedEdit, toAscii } from './planned-edit.ts';

/**
 * The image keeps its place and, where it is asked for and its attributes give it a size, its box, empty. What stands
 * for it comes after it, never on it: its words, and a control, where it is asked for in place.
 */
export function gateImage(
  spot: Spot,
  service: Service,
  asks: Asks,
  page: PageView,
): Pick<TagChange, 'put' | 'beside'> {
  if (spot.tag.name !== 'img') return {};
  const at = spot.controlAt ?? spot.tag.end;
  const host = spot.loads[0]?.url.host ?? '';
  const boxed = spot.boxed && asks === 'place';
  const words = spot.label ?? (boxed ? '' : host);
  const beside: PlannedEdit[] = [];
  if (!spot.invisible && words !== '') {
    // An empty box is read aloud by its `alt`; without a box there is nothing but these words.
    const [hidden, gap] = boxed ? [' aria-hidden="true"', ' '] : ['', ''];
    const text = `<span data-latchkey-part="alt"${hidden}>${gap}${escapeAttribute(words)}</span>`;
    beside.push({ start: at, end: at, text });
  }
  if (asks === 'place') {
    beside.push(control(at, page, { service, host, label: detached(spot.label ?? '') }));
  }
  return { beside, ...(boxed ? { put: { box: '' } } : {}) };
}

/** Drawn in the last pass, when the spot and its page are forgotten. */
function control(at: number, page: PageView, image: GatedImage): PlannedEdit {
  return { start: at, end: at, text: (view) => toAscii(imageControl(view, page, image)) };
}

/** Without scripts nobody can be asked: the picture becomes a link to itself, or, in a link, the words of that. */
export function imageAsLink(spot: Spot, after: string): PlannedEdit {
  const url = spot.loads[0]?.url;
  const text = escapeAttribute(spot.label || url?.host || '');
  // A link would end the one that it stands in.
  const element = spot.insideControl
    ? `<span data-latchkey-gate="image">${text}</span>`
    : `<a data-latchkey-gate="image" href="${escapeAttribute(url?.href ?? '')}">${text}</a>`;
  return { start: spot.tag.start, end: spot.tag.end, text: element + after };
}
