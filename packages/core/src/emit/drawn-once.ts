import type { SiteView } from './site-view.ts';

type Draw = (view: SiteView) => string;

const most = 2048;
const drawings = new Map<string, Draw>();

/**
 * For what is the same on many pages: one function for all of them, which draws once for a site.
 * @param key tells apart all that `draw` depends on beside the site
 */
export function drawnOnce(key: string, draw: Draw): Draw {
  const known = drawings.get(key);
  if (known) return known;
  if (drawings.size >= most) drawings.clear();
  const drawn = new WeakMap<SiteView, string>();
  const once: Draw = (view) => {
    const text = drawn.get(view) ?? draw(view);
    drawn.set(view, text);
    return text;
  };
  drawings.set(key, once);
  return once;
}
