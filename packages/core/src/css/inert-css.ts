import type { CssReference } from './css-reference.ts';

/**
 * An empty URL keeps a declaration and an `@import` (with its layer) valid and is never fetched; the comment
 * says which one it was. What Chromium 156 and Firefox 153 do, for every use of a URL, under a CSP of
 * `default-src 'self'` and without:
 * - `url()`: no request, no message.
 * - `url(#x)`: requests the sheet or the page itself, as an image or font.
 * - `url(about:invalid#x)`: no request leaves, but Chromium reports a failed load.
 * - `url(data:,x)`: breaks the CSP; without one, a font that cannot be decoded is reported.
 * - an `@import` in a comment: loses its place in the order of the layers.
 * The blank in front is for `@import"x"`. The blank before the comment is for the readers that fetch imports before
 * the CSS is parsed: they would take the comment for a part of the URL.
 */
export function inertToken(index: number): string {
  return ` url() /*latchkey-${index}*/`;
}

const inertTokens = / url\(\) \/\*latchkey-(\d+)\*\//g;

/** Replaces the tokens of `references` (in order, none inside another), each by the inert one of its `index`. */
export function inertCss(css: string, references: readonly (CssReference & { index: number })[]): string {
  let text = '';
  let at = 0;
  for (const { start, end, index } of references) {
    text += css.slice(at, start) + inertToken(index);
    at = end;
  }
  return text + css.slice(at);
}

/** Puts the original tokens (`css.slice(start, end)`) back. What `originals` does not hold stays inert. */
export function restoreCss(inert: string, originals: ReadonlyMap<number, string>): string {
  return inert.replace(inertTokens, (token, index: string) => originals.get(Number(index)) ?? token);
}
