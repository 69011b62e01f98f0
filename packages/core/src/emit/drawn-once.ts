import type { SiteView } from './site-view.ts';

const drawn = new WeakMap<SiteView, Map<string, string>>();

/** What is the same on many pages is drawn once. `key` tells apart all that `draw` depends on beside the site. */
export function drawnOnce(view: SiteView, key: string, draw: () => string): string {
  const known = drawn.get(view) ?? new Map<string, string>();
  drawn.set(view, known);
  const text = known.get(key) ?? draw();
  known.set(key, text);
  return text;
}
