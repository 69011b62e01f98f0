import { inertCss, inertToken } from '../css/inert-css.ts';
import { decodeText } from '../html/decode-text.ts';
import type { Load, Spot } from '../kinds/spot.ts';
import type { Source } from '../model.ts';
import { contentRange } from '../scan/tag-reader.ts';
import type { TagChange } from './gate-tag.ts';

/**
 * The rest of the sheet keeps working: only what would be fetched is inert, in its place.
 * @param isGated tells which addresses wait
 */
export function gateCss(spot: Spot, page: Source, isGated: (load: Load) => boolean): TagChange {
  const tokens = spot.loads.filter(isGated).flatMap(({ css }) => (css ? [css] : []));
  // What a sheet in an address fetches stands in one token.
  const waiting = [...new Map(tokens.map((css) => [css.start, css])).values()];
  if (spot.styleValue !== undefined) {
    const references = waiting.map((css, index) => ({ kind: 'url' as const, url: '', ...css, index }));
    return { aside: [], set: { style: inertCss(spot.styleValue, references) } };
  }
  const from = contentRange(page.text, spot.tag).start;
  return {
    aside: [],
    put: { css: JSON.stringify(waiting.map(({ start, end }) => written(page, from + start, from + end))) },
    beside: waiting.map(({ start, end }, index) => ({
      start: from + start,
      end: from + end,
      text: inertToken(index),
    })),
  };
}

function written({ text, encoding }: Source, start: number, end: number): string {
  return decodeText(text.slice(start, end), encoding);
}
