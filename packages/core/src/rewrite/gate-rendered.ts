import { drawnOnce } from '../emit/drawn-once.ts';
import { type GatedPlace, placeControl } from '../emit/place-control.ts';
import type { PageView, SiteView } from '../emit/site-view.ts';
import type { RenderPlace } from '../renders/render-places.ts';
import { type PlannedEdit, toAscii } from './planned-edit.ts';

/** The controls of a page where its gated scripts would show something. */
export function gateRendered(places: Iterable<RenderPlace>, page: PageView): PlannedEdit[] {
  return [...new Set(places)].map(({ at, ...place }) => ({ start: at, end: at, text: drawn(place, page) }));
}

/** Layouts repeat them on every page. */
function drawn(place: GatedPlace, page: PageView): (view: SiteView) => string {
  const services = place.services.map((owner) => ('id' in owner ? owner.id : owner.host)).join(' ');
  const { lang, foreign, root, home } = page;
  const key = [place.form, place.library, services, lang, foreign, root, home].join('\n');
  return drawnOnce(`place ${key}`, (view) => toAscii(placeControl(view, page, place)));
}
