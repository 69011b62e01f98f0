import { drawnOnce } from '../emit/drawn-once.ts';
import { type GatedPlace, placeControl } from '../emit/place-control.ts';
import type { PageView, SiteView } from '../emit/site-view.ts';
import { type Control, controlsOf } from '../renders/controls-of.ts';
import type { RenderPlace } from '../renders/render-places.ts';
import { inAny } from '../scan/cut-blocks.ts';
import { conditionOf, type SlotPlace } from '../scan/slots.ts';
import { type PlannedEdit, toAscii } from './planned-edit.ts';

/**
 * The controls of a page where its gated scripts would show something.
 * @param slots of the page: with some of them, what is shown may go
 */
export function gateRendered(
  places: readonly RenderPlace[],
  slots: readonly SlotPlace[],
  page: PageView,
): PlannedEdit[] {
  const parts = slots
    .filter(({ name }) => name === 'when')
    .map(({ start, end, ...slot }) => ({ start, end, ...conditionOf(slot) }));
  if (parts.length === 0) {
    return controlsOf(places, () => true).map((control) => insertion(control.at, drawn(control, page)));
  }
  const known = new WeakMap<SiteView, Map<number, Control[]>>();
  const controlsIn = (view: SiteView) => {
    const earlier = known.get(view);
    if (earlier) return earlier;
    const isGone = inAny(parts.filter(({ condition, scope }) => !view.shows(condition, scope)));
    const controls = Map.groupBy(
      controlsOf(places, (offset) => !isGone(offset)),
      ({ at }) => at,
    );
    known.set(view, controls);
    return controls;
  };
  const offsets = new Set(places.flatMap(({ stands }) => stands.map(({ at }) => at)));
  return [...offsets].map((at) =>
    insertion(at, (view) => {
      const controls = controlsIn(view).get(at);
      return controls ? controls.map((control) => drawn(control, page)(view)).join('') : null;
    }),
  );
}

function insertion(at: number, text: (view: SiteView) => string | null): PlannedEdit {
  return { start: at, end: at, text };
}

/** Layouts repeat them on every page. */
function drawn(place: GatedPlace, page: PageView): (view: SiteView) => string {
  const services = place.services.map((owner) => ('id' in owner ? owner.id : owner.host)).join(' ');
  const { lang, foreign, root, home } = page;
  const key = [place.form, place.library, services, lang, foreign, root, home].join('\n');
  return drawnOnce(`place ${key}`, (view) => toAscii(placeControl(view, page, place)));
}
