import type { RenderPlace } from './render-places.ts';

/** A control that is drawn. */
export interface Control extends Pick<RenderPlace, 'services' | 'form' | 'library'> {
  /** Offset in the page as it was generated. */
  at: number;
}

/**
 * One control for everything that opens by the same consent and shows itself in the same way: where the first of it
 * stands.
 * @param isPublished whether what is at an offset stays
 */
export function controlsOf(
  places: readonly RenderPlace[],
  isPublished: (offset: number) => boolean,
): Control[] {
  const controls = new Map<string, Control>();
  for (const { stands, ownFrom, ...shown } of places) {
    const at = stands.find(({ drawn }) => isPublished(drawn))?.at;
    if (at === undefined) continue;
    const { services, form, library } = shown;
    const key = [services.map(({ id }) => id), form, library, at >= ownFrom && at].join();
    const known = controls.get(key);
    if (known) known.at = Math.min(known.at, at);
    else controls.set(key, { ...shown, at });
  }
  return [...controls.values()];
}
