/** What a mode tells about its work; counted only when the clock has stopped. */
export interface Facts {
  /** Number of places found, by kind and service. */
  places: Record<string, Record<string, number>>;
  /** Pages that the tree parser had to read. */
  fallbacks: number;
}

/**
 * One way to go over the pages of a folder. It imports what it needs itself: that is part of what it costs.
 * @param url where the site would be served
 */
export type Mode = (folder: string, url: string) => Promise<(() => Facts) | undefined>;
