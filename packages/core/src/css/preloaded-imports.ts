import { APOSTROPHE, PAREN_END, QUOTE } from './css-codes.ts';
import type { CssReference } from './css-reference.ts';
import { commentEnd, readString, readUrl, skipBlanks } from './css-tokens.ts';

const rule = /[\0\t\n\f\r ]*(?:@([a-z][^\t\n\f\r ;]*))?/iy;
const url = /url\(/iy;
// Nothing that would change where the tokens after it end.
const bare = /(?:[^\t\n\f\r ;"'()[\]{}\\/*]|\/(?!\*))+/y;

/**
 * The imports that browsers fetch before they parse the CSS of a `<style>` element. Blink and WebKit
 * (CSSPreloadScanner) and Gecko (ImportScanner) look for them at its head with readers much simpler than their
 * parsers, and fetch some that the parser ignores: `//@import "x"`, `@import //host/x`, one after a late `@layer`.
 * This is what any of the three reads, but for comments inside of a rule and quotes that never close.
 */
export function preloadedImports(css: string, decode: (raw: string) => string): CssReference[] {
  const found: CssReference[] = [];
  let at = 0;
  while (at < css.length) {
    rule.lastIndex = at;
    const match = rule.exec(css);
    at += match?.[0].length ?? 0;
    const name = match?.[1]?.toLowerCase();
    if (name === undefined) {
      const character = css[at];
      if (character === '/') at = css[at + 1] === '*' ? commentEnd(css, at) : at + 1;
      else if (character === '@') at++;
      else break;
      continue;
    }
    if (name === 'import') {
      const { from, to, start, end } = importAt(css, at);
      const value = decode(css.slice(from, to).trim());
      if (value !== '') found.push({ kind: 'import', url: value, start, end });
      at = end;
    } else if (css[at] !== ';' && name !== 'charset' && name !== 'layer') {
      break;
    }
    at = afterSemicolon(css, at);
  }
  return found;
}

/** The token after `@import`, and the URL in it. Those readers decode no escapes. */
function importAt(css: string, afterName: number): { from: number; to: number; start: number; end: number } {
  const start = skipBlanks(css, afterName);
  if (isQuote(css, start)) return { ...readString(css, start), start };
  url.lastIndex = start;
  if (!url.test(css)) {
    bare.lastIndex = start;
    const end = bare.test(css) ? bare.lastIndex : start;
    return { from: start, to: end, start, end };
  }
  const from = skipBlanks(css, url.lastIndex);
  if (!isQuote(css, from)) {
    const { end } = readUrl(css, from);
    return { from, to: css.charCodeAt(end - 1) === PAREN_END ? end - 1 : end, start, end };
  }
  const string = readString(css, from);
  const end = skipBlanks(css, string.end);
  if (css.charCodeAt(end) === PAREN_END) return { ...string, start, end: end + 1 };
  return { from: end, to: end, start, end };
}

function isQuote(css: string, at: number): boolean {
  const code = css.charCodeAt(at);
  return code === QUOTE || code === APOSTROPHE;
}

function afterSemicolon(css: string, from: number): number {
  let at = from;
  for (;;) {
    const semicolon = css.indexOf(';', at);
    if (semicolon === -1) return css.length;
    const comment = css.slice(at, semicolon).indexOf('/*');
    if (comment === -1) return semicolon + 1;
    at = commentEnd(css, at + comment);
  }
}
