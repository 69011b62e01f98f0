import { imageControl } from '../emit/image-control.ts';
import type { PageView } from '../emit/site-view.ts';
import type { Spot } from '../kinds/spot.ts';
import type { Asks, Service } from '../model.ts';
import { escapeAttribute, type PlannedEdit } from './planned-edit.ts';

/** The image keeps its place and its alt text; the control stands after it, never on it. */
export function gateImage(
  spot: Spot,
  service: Service,
  asks: Asks,
  page: PageView,
): { beside: PlannedEdit[] } {
  if (asks !== 'place') return { beside: [] };
  const at = spot.controlAt ?? spot.tag.end;
  const host = spot.loads[0]?.url.host ?? '';
  const control: PlannedEdit = {
    start: at,
    end: at,
    text: (view) => imageControl(view, page, { service, host, label: spot.label }),
  };
  return { beside: [control] };
}

/** Without scripts nobody can be asked: the picture becomes a link to itself. */
export function imageAsLink(spot: Spot): PlannedEdit {
  const url = spot.loads[0]?.url;
  const text = escapeAttribute(spot.label || url?.host || '');
  return {
    start: spot.tag.start,
    end: spot.tag.end,
    text: `<a data-latchkey-gate="image" href="${escapeAttribute(url?.href ?? '')}">${text}</a>`,
  };
}
