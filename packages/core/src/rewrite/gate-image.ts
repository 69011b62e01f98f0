import { type GatedImage, imageControl } from '../emit/image-control.ts';
import type { PageView } from '../emit/site-view.ts';
import { detached } from '../html/detached.ts';
import type { Spot } from '../kinds/spot.ts';
import type { Asks, Service } from '../model.ts';
import { escapeAttribute, type PlannedEdit } from './planned-edit.ts';

/**
 * The image keeps its place. What stands for it comes after it, never on it: its words, where its attributes
 * give it no box to keep, and a control, where it is asked for in place.
 */
export function gateImage(
  spot: Spot,
  service: Service,
  asks: Asks,
  page: PageView,
): { beside: PlannedEdit[] } {
  if (spot.tag.name !== 'img') return { beside: [] };
  const at = spot.controlAt ?? spot.tag.end;
  const host = spot.loads[0]?.url.host ?? '';
  const words = spot.label ?? host;
  const beside: PlannedEdit[] = [];
  if (!spot.boxed && !spot.invisible && words !== '') {
    beside.push({
      start: at,
      end: at,
      text: `<span data-latchkey-part="alt">${escapeAttribute(words)}</span>`,
    });
  }
  if (asks === 'place') {
    beside.push(control(at, page, { service, host, label: detached(spot.label ?? '') }));
  }
  return { beside };
}

/** Drawn in the last pass, when the spot and its page are forgotten. */
function control(at: number, page: PageView, image: GatedImage): PlannedEdit {
  return { start: at, end: at, text: (view) => imageControl(view, page, image) };
}

/** Without scripts nobody can be asked: the picture becomes a link to itself. */
export function imageAsLink(spot: Spot, after: string): PlannedEdit {
  const url = spot.loads[0]?.url;
  const text = escapeAttribute(spot.label || url?.host || '');
  return {
    start: spot.tag.start,
    end: spot.tag.end,
    text: `<a data-latchkey-gate="image" href="${escapeAttribute(url?.href ?? '')}">${text}</a>${after}`,
  };
}
