import { drawnOnce } from '../emit/drawn-once.ts';
import { type GatedPlace, placeControl } from '../emit/place-control.ts';
import type { PageView, SiteView } from '../emit/site-view.ts';
import type { RenderPlace } from '../renders/render-places.ts';
import { type PlannedEdit, toAscii } from './planned-edit.ts';

/**
 * The controls of a page where its gated scripts would show something.
 * @param ask the page carries the banner
 */
export function gateRendered(places: Iterable<RenderPlace>, page: PageView, ask: boolean): PlannedEdit[] {
  return [...new Set(places)].map(({ at, ...place }, index) => ({
    start: at,
    end: at,
    text: drawn({ ...place, failure: !ask && index === 0 }, page),
  }));
}

/** Layouts repeat them on every page. */
function drawn(place: GatedPlace, page: PageView): (view: SiteView) => string {
  const services = place.services.map((owner) => ('id' in owner ? owner.id : owner.host)).join(' ');
  const { lang, foreign, root, home } = page;
  const key = [place.form, place.library, place.failure, services, lang, foreign, root, home].join('\n');
  return drawnOnce(`place ${key}`, (view) => toAscii(placeControl(view, page, place)));
}
