import type { Classifier } from '../classify/classify.ts';
import type { Settings } from '../config/schema.ts';
import { detached } from '../html/detached.ts';
import { lineIndex } from '../scan/line-index.ts';
import type { PageScan } from '../scan/scan.ts';
import type { DecidedSpot } from './decide-spot.ts';

interface Context {
  classifier: Pick<Classifier, 'ofUrl'>;
  settings: Pick<Settings, 'posters'>;
}

/** Gives frames the author's picture for their placeholder: the attribute's, else the config's. Others' files do not count. */
export function withPosters(
  decided: readonly DecidedSpot[],
  { base }: Pick<PageScan, 'base'>,
  { classifier, settings }: Context,
): DecidedSpot[] {
  const posters = new Map(Object.entries(settings.posters).map(([url, path]) => [withoutQuery(url), path]));
  return decided.map((each) => {
    const { frame } = each.spot;
    if (!frame || (frame.poster === undefined && posters.size === 0)) return each;
    const poster = frame.poster ?? (frame.url === null ? undefined : posters.get(withoutQuery(frame.url)));
    const url = URL.parse(poster ?? '', base);
    const isOwn = poster && url && /^https?:$/.test(url.protocol) && classifier.ofUrl(url) === null;
    return { ...each, spot: { ...each.spot, frame: { ...frame, poster: isOwn ? poster : undefined } } };
  });
}

/** The author's picture for a frame, and where the frame stands. */
export interface PosterPlace {
  /** As written. */
  poster: string;
  url: string;
  /** 1-based. */
  line: number;
}

/** @param decided as `withPosters` leaves them */
export function posterPlaces(
  decided: readonly DecidedSpot[],
  { page, base }: Pick<PageScan, 'page' | 'base'>,
): PosterPlace[] {
  const framed = decided.filter(({ spot }) => spot.frame?.poster !== undefined);
  if (framed.length === 0) return [];
  const located = lineIndex(page);
  return framed.map(({ spot: { frame, tag } }) => ({
    poster: detached(frame?.poster ?? ''),
    url: new URL(frame?.poster ?? '', base).href,
    line: located(tag.start).line,
  }));
}

function withoutQuery(url: string): string {
  return new URL(url).href.replace(/[?#].*$/s, '');
}
