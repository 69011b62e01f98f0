/** The ASCII classes of the HTML standard. JavaScript's `\s` and `toLowerCase` also change bytes over 0x7F. */

export const TAB = 0x09;
export const LF = 0x0a;
export const FF = 0x0c;
export const CR = 0x0d;
export const SPACE = 0x20;
export const BANG = 0x21;
export const QUOTE = 0x22;
export const APOSTROPHE = 0x27;
export const HYPHEN = 0x2d;
export const SLASH = 0x2f;
export const LESS = 0x3c;
export const EQUALS = 0x3d;
export const GREATER = 0x3e;
export const QUESTION = 0x3f;

/** White space of tags. CR counts: a browser turns it into LF before it looks. */
export function isSpace(code: number): boolean {
  return code <= SPACE && (code === SPACE || code === LF || code === TAB || code === CR || code === FF);
}

export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

export function lowerCode(code: number): number {
  return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
}

export function lowerAscii(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x41 && code <= 0x5a) return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  }
  return text;
}

/** Whether `name` (ASCII lower case) stands at `at`, in any ASCII case. */
export function matchesAt(text: string, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    if (lowerCode(text.charCodeAt(at + i)) !== name.charCodeAt(i)) return false;
  }
  return true;
}

/** Whether a tag name ends before this character; NaN stands for the end of the input. */
export function endsName(code: number): boolean {
  // Most characters of a name are above `>`: the first test is the fast way out.
  return !(code > GREATER) && (code === GREATER || code === SLASH || isSpace(code) || Number.isNaN(code));
}
