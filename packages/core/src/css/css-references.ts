import { dataUrlText } from '../html/data-url.ts';
import type { CssContext, CssReference } from './css-reference.ts';
import { preloadedImports } from './preloaded-imports.ts';
import { ReferenceScan } from './reference-scan.ts';

/**
 * Without any of these nothing is fetched: a function that takes a URL, `@import`, or an escape that can be a letter
 * or the hyphen of their names. Escaped `:` (utility classes) and icon codes are none.
 */
const mayFetch = /(?:url|image-set)\(|@import|\\(?:[g-z-]|0{0,4}(?:2d|[4-7][\da-f])(?![\da-f]))/gi;

/**
 * Every URL that a browser would fetch from this CSS, in order, none inside another; what an imported sheet fetches
 * that is written into its own address (`data:`) stands where that import does. Exact for what CSS decides; what
 * depends on the page or the browser (does a selector match, is a property known, is a media query true) counts as
 * fetched. `css` may hold one character per byte of an ASCII-compatible encoding whose trailing bytes are all over
 * 0x7F (not Shift_JIS, GBK, Big5): `decode` then makes characters of a piece of it.
 */
export function cssReferences(
  css: string,
  context: CssContext,
  decode: (raw: string) => string = (raw) => raw,
): CssReference[] {
  const last = lastCandidate(css);
  if (last === -1) return [];
  const scan = new ReferenceScan(css, context, decode);
  scan.run(bomLength(css), last);
  const found = scan.references;
  if (context === 'sheet') {
    for (const preloaded of preloadedImports(css, decode)) {
      if (!found.some(({ start, end }) => start < preloaded.end && preloaded.start < end))
        found.push(preloaded);
    }
  }
  return found.sort((a, b) => a.start - b.start).flatMap(unpacked);
}

/** Of a sheet in a `data:` URL what it fetches, all in the place of its import. */
function unpacked(reference: CssReference): CssReference[] {
  const packed = reference.kind === 'import' ? dataUrlText(reference.url) : null;
  if (packed === null) return [reference];
  const { start, end } = reference;
  return cssReferences(packed, 'sheet').map(({ kind, url }) => ({
    kind: kind === 'import' ? 'url' : kind,
    url,
    start,
    end,
  }));
}

/** Offset after the last name that can fetch, or -1. */
function lastCandidate(css: string): number {
  let last = -1;
  mayFetch.lastIndex = 0;
  while (mayFetch.test(css)) last = mayFetch.lastIndex;
  return last;
}

/** Of a sheet read as characters, or as bytes. */
function bomLength(css: string): number {
  if (css.startsWith('\ufeff')) return 1;
  return css.startsWith('\u00ef\u00bb\u00bf') ? 3 : 0;
}
