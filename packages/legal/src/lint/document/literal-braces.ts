/** What each `{` of a text was written as: as it is, or so that it is read and not filled in (`\{`, `&#123;`). */
const written = /(\\\{|&(?:#0*123|#x0*7b|lcub|lbrace);)|\{/gi;

/**
 * Which braces of a text somebody escaped.
 * @param value the text as it is read
 * @param source the same, as it is written
 * @returns indexes in the value
 */
export function escapedBraces(value: string, source: string): Set<number> {
  const escaped = [...source.matchAll(written)].map(([, isEscape]) => isEscape !== undefined);
  if (!escaped.includes(true)) return new Set();
  const braces = [...value.matchAll(/\{/g)].map(({ index }) => index);
  return new Set(braces.filter((_, nth) => escaped[nth]));
}
