import { tokenize } from '../html/tokenize.ts';
import type { StartTag } from '../html/tokens.ts';
import { type Block, inAny } from '../scan/cut-blocks.ts';
import type { PageScan } from '../scan/scan.ts';
import { firstOfParts } from './first-of-parts.ts';
import type { Stand } from './render-places.ts';

/** Formulas in the text of a page, as KaTeX's auto-render and MathJax find them, each in one text node. */
const formulas = /\$\$[^<$]+\$\$|\\\[[^<]+?\\\]|\\\([^<]+?\\\)|\\begin\{[a-z]+\*?\}[^<]+?\\end\{/g;

/** Where neither of them looks, and where no control of ours may stand. */
const left = new Set(['a', 'button', 'code', 'option', 'pre', 'select', 'svg', 'math', 'template']);

const before = /^(?:p|h[1-6])$/;
const inside = /^(?:li|dd|dt|td|th|caption|figcaption|summary)$/;

/**
 * Where a control may stand that draws the formulas of a page: before the first of them, and not within the paragraph or
 * the heading that it is in. None, too, where the offset scanner cannot read the page.
 * @param from where the content begins
 * @param parts of the page that may go
 */
export function findMath(
  { page: { text }, cut }: Pick<PageScan, 'page' | 'cut'>,
  from: number,
  parts: readonly Block[],
): Stand[] {
  const isCut = inAny(cut);
  const places = [...text.matchAll(formulas)]
    .map(({ index }) => index)
    .filter((index) => index >= from && !isCut(index));
  const last = places.at(-1);
  if (last === undefined) return [];
  const { tokens, bail } = tokenize(text, (start) => start >= from && start < last);
  if (bail !== null) return [];
  const tags = tokens.filter((token) => token.type === 'start');
  const standAt = (place: number): Stand | undefined => {
    const open = openTags(text, tags, place);
    return open ? { at: placeIn(open, place), drawn: place } : undefined;
  };
  return firstOfParts(places, parts, (place) => place, standAt);
}

/** The elements around a place of the text, the outermost first; null where it is no text that is drawn. */
function openTags(text: string, tags: readonly StartTag[], place: number): StartTag[] | null {
  const comment = text.lastIndexOf('<!--', place);
  if (comment !== -1 && !text.slice(comment, place).includes('-->')) return null;
  const earlier = tags.filter(({ start }) => start < place);
  if (earlier.some(({ end, contentEnd }) => Math.max(end, contentEnd ?? 0) > place)) return null;
  const open = earlier.filter((tag) => !isClosed(text, tag, place));
  return open.some(({ name }) => left.has(name)) ? null : open;
}

/** By its own end tag; a paragraph also by any block. */
function isClosed(text: string, { name, end }: StartTag, place: number): boolean {
  const ends =
    name === 'p' ? /<(?:\/p|div|[ou]l|dl|table|pre|section|h[1-6]|p)\b/i : new RegExp(`</${name}\\b`, 'i');
  return ends.test(text.slice(end, place));
}

function placeIn(open: readonly StartTag[], place: number): number {
  const around = open.findLast(({ name }) => before.test(name) || inside.test(name));
  if (!around) return place;
  return before.test(around.name) ? around.start : around.end;
}
