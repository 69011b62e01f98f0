/** The characters that CSS Syntax 3, section 4.2, tells apart. */

export const QUOTE = 0x22;
export const HASH = 0x23;
export const APOSTROPHE = 0x27;
export const PAREN = 0x28;
export const PAREN_END = 0x29;
export const STAR = 0x2a;
export const HYPHEN = 0x2d;
export const SLASH = 0x2f;
export const SEMICOLON = 0x3b;
export const AT = 0x40;
export const BRACKET = 0x5b;
export const BACKSLASH = 0x5c;
export const BRACKET_END = 0x5d;
export const BRACE = 0x7b;
export const BRACE_END = 0x7d;

// Letters, digits, `_`, `-`, and NUL, which a browser reads as U+FFFD. All over 0x7F are name characters too.
const names = Uint8Array.from({ length: 0x80 }, (_, code) =>
  code === 0 || /[\w-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

const marks = Uint8Array.from({ length: 0x80 }, (_, code) =>
  '"\'\\/@;(){}[]'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** Offset of the next character that can start something other than names, numbers and white space, or the end. */
export function nextMark(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 0x80 && marks[code] === 1) return at;
    at++;
  }
  return at;
}

export function isNameCode(code: number): boolean {
  return code > 0x7f || names[code] === 1;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isNewline(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x0c;
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || isNewline(code);
}

/** What cannot stand in a URL without quotes, beside quotes, parentheses and white space. */
export function isNonPrintable(code: number): boolean {
  return code < 0x20 ? code !== 0 : code === 0x7f;
}

export function isHex(code: number): boolean {
  const lower = code | 0x20;
  return isDigit(code) || (lower >= 0x61 && lower <= 0x66);
}
