import type { DecidedSpot } from '../decide/decide-spot.ts';
import { decodeText } from '../html/decode-text.ts';
import { detached } from '../html/detached.ts';
import type { Source } from '../model.ts';
import type { PlannedEdit } from '../rewrite/planned-edit.ts';
import { splice } from '../rewrite/splice.ts';

/** Text of a `<style>` of the page's own, and what it is while something in it waits. */
export interface Restyled {
  was: string;
  is: string;
}

/**
 * A policy that lets a `<style>` through by its hash has to let through what becomes of it. Once it is opened it has its
 * own hash again.
 * @param edits those of the page
 */
export function restyledIn(
  decided: readonly DecidedSpot[],
  edits: readonly PlannedEdit[],
  { text, encoding }: Source,
): Restyled[] {
  const styles = new Set(decided.flatMap(({ spot }) => (spot.tag.name === 'style' ? [spot.tag] : [])));
  return [...styles].flatMap(({ end: start, contentEnd: end }) => {
    if (end === undefined) return [];
    const inside = edits.flatMap((edit) =>
      edit.start >= start && edit.end <= end && edit.start < edit.end && typeof edit.text === 'string'
        ? [{ start: edit.start - start, end: edit.end - start, text: edit.text }]
        : [],
    );
    if (inside.length === 0) return [];
    const content = text.slice(start, end);
    const asParsed = (css: string) => detached(decodeText(css, encoding).replace(/\r\n?/g, '\n'));
    return [{ was: asParsed(content), is: asParsed(splice(content, inside)) }];
  });
}
