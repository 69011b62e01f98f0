// Hexadecimal with the one white space that ends it, an escaped line break, or any other character.
const escapes = /\\(?:([0-9a-f]{1,6})(?:\r\n|[\t\n\f\r ])?|(\r\n|[\n\f\r]|$)|([\s\S]))/gi;

/** The text that a name, a string or a URL stands for (CSS Syntax, "consume an escaped code point"). */
export function unescapeCss(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(escapes, (_, hex?: string, lineBreak?: string, character?: string) => {
    if (hex !== undefined) return fromHex(hex);
    return lineBreak === undefined ? (character ?? '') : '';
  });
}

function fromHex(hex: string): string {
  const code = Number.parseInt(hex, 16);
  const allowed = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return allowed ? String.fromCodePoint(code) : '\ufffd';
}
