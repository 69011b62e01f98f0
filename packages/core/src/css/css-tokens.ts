import {
  APOSTROPHE,
  AT,
  BACKSLASH,
  HASH,
  HYPHEN,
  isBlank,
  isDigit,
  isHex,
  isNameCode,
  isNewline,
  isNonPrintable,
  PAREN,
  PAREN_END,
  QUOTE,
} from './css-codes.ts';

/**
 * Where the tokens of CSS end, by the letter of CSS Syntax 3, section 4.3. Offsets are those of the text as it
 * is: what the standard preprocesses (CRLF, FF, NUL) is read in place. css-tree's tokenizer is not used, because
 * it takes `\75rl(` for no URL and loses its place after an escape in a bad URL: both hide a fetch.
 */

/** Whether the name characters from `at` on are an identifier: no number with its unit, no hash, no at-keyword. */
export function isIdentifier(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const code = text.charCodeAt(at);
  return before !== HASH && before !== AT && !isDigit(code === HYPHEN ? text.charCodeAt(at + 1) : code);
}

/** Offset of the first of the name characters before `end`. */
export function nameStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && isNameCode(text.charCodeAt(at - 1))) at--;
  return text.startsWith('<!--', at - 2) ? Math.min(at + 2, end) : at;
}

/** Offset after the escape at a backslash; the same offset when a line break makes it none. */
function escapeEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (isNewline(next)) return at;
  let end = at + 1;
  while (end < at + 7 && isHex(text.charCodeAt(end))) end++;
  if (end === at + 1) return Math.min(at + 2, text.length);
  if (!isBlank(text.charCodeAt(end))) return end;
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** Offset after the name characters and escapes from `at` on. */
export function nameEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isNameCode(code)) {
      end++;
    } else if (code === BACKSLASH) {
      const escaped = escapeEnd(text, end);
      if (escaped === end) return end;
      end = escaped;
    } else {
      return end;
    }
  }
}

/** The value is between `from` and `to`, with its escapes. Not valid: a "bad string" or "bad URL", which fetches nothing. */
export interface Quoted {
  from: number;
  to: number;
  end: number;
  valid: boolean;
}

/** The string whose quote is at `at`. The end of the text closes it, a line break spoils it. */
export function readString(text: string, at: number): Quoted {
  const quote = text.charCodeAt(at);
  for (let to = at + 1; to < text.length; to++) {
    const code = text.charCodeAt(to);
    if (code === quote) return { from: at + 1, to, end: to + 1, valid: true };
    if (code === BACKSLASH) to += text.startsWith('\r\n', to + 1) ? 2 : 1;
    else if (isNewline(code)) return { from: at + 1, to, end: to, valid: false };
  }
  return { from: at + 1, to: text.length, end: text.length, valid: true };
}

/** The URL without quotes that starts at `from`, after `url(` and white space. The end of the text closes it. */
export function readUrl(text: string, from: number): Quoted {
  let to = from;
  while (to < text.length) {
    const code = text.charCodeAt(to);
    if (code === PAREN_END || isBlank(code)) break;
    if (code === BACKSLASH) {
      const escaped = escapeEnd(text, to);
      if (escaped === to) return badUrl(text, to);
      to = escaped;
    } else if (code === QUOTE || code === APOSTROPHE || code === PAREN || isNonPrintable(code)) {
      return badUrl(text, to);
    } else {
      to++;
    }
  }
  const end = skipBlanks(text, to);
  if (end < text.length && text.charCodeAt(end) !== PAREN_END) return badUrl(text, end);
  return { from, to, end: Math.min(end + 1, text.length), valid: true };
}

/** The remnants of a bad URL go on to the next parenthesis that is not escaped. */
function badUrl(text: string, at: number): Quoted {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === PAREN_END) return { from: at, to: at, end: end + 1, valid: false };
    end = code === BACKSLASH ? Math.max(end + 1, escapeEnd(text, end)) : end + 1;
  }
  return { from: at, to: at, end: text.length, valid: false };
}

/** Offset after white space. */
export function skipBlanks(text: string, at: number): number {
  let end = at;
  while (isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** Offset after the comment that starts (`/*`) at `at`, or the end of the text. */
export function commentEnd(text: string, at: number): number {
  const end = text.indexOf('*/', at + 2);
  return end === -1 ? text.length : end + 2;
}

/** Offset after white space and comments. */
export function skipBlanksAndComments(text: string, at: number): number {
  let end = skipBlanks(text, at);
  while (text.startsWith('/*', end)) end = skipBlanks(text, commentEnd(text, end));
  return end;
}
