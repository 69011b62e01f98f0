import type { StartTag } from '../html/tokens.ts';

/** Text in which `<` starts no tag: comments, and elements whose content is text. Has one group. */
export const opaque = String.raw`<!--[\s\S]*?-->|<(script|style|textarea|title|iframe|xmp|noembed|noframes)\b[\s\S]*?</\1\s*>`;
/** What stands in a tag after its name. */
export const tagAttributes = `(?:"[^"]*"|'[^']*'|[^'">])*`;

/**
 * Where an element of the author's ends, with others of its name inside. The text is searched for its tags, so it has
 * to be closed by one: an element that is not ends with its start tag.
 */
export function elementRange(text: string, tag: StartTag): { start: number; end: number } {
  const tags = new RegExp(String.raw`${opaque}|<(/?)${tag.name}(?=[\s/>])${tagAttributes}>`, 'gi');
  tags.lastIndex = tag.end;
  let depth = 1;
  for (let found = tags.exec(text); found; found = tags.exec(text)) {
    const slash = found[2];
    if (slash === undefined) continue;
    depth += slash === '/' ? -1 : 1;
    if (depth === 0) return { start: found.index, end: tags.lastIndex };
  }
  return { start: tag.end, end: tag.end };
}
