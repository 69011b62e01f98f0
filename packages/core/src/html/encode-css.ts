/**
 * Characters of a style sheet as `Source.text` holds them, the reverse of `decodeText`. Of encodings that nobody
 * writes but old editors, what is beyond ASCII becomes a CSS escape, which means the same.
 */
export function encodeCss(css: string, encoding: string): string {
  if (encoding === 'utf-16') return css;
  const escaped = encoding.toLowerCase() === 'utf-8' ? utf8 : cssEscape;
  return css.toWellFormed().replace(/[^\0-\x7f]/gu, escaped);
}

function utf8(character: string): string {
  return encodeURIComponent(character).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function cssEscape(character: string): string {
  return `\\${character.codePointAt(0)?.toString(16)} `;
}
