import { tokenize } from '../html/tokenize.ts';
import type { StartTag, Token } from '../html/tokens.ts';

/** Every tag of a text, whatever its name, by where a browser would see one. */
export function everyTag(text: string): readonly Token[] {
  return tokenize(text, () => true).tokens;
}

/** By how much a tag changes the number of open elements of its name: only in svg and math can it close itself. */
export function depthChange(tag: Token): -1 | 0 | 1 {
  if (tag.type === 'end') return -1;
  return tag.selfClosing && tag.space !== 'html' ? 0 : 1;
}

/**
 * Where an element of the author's ends, with others of its name inside. Only its end tag tells: an element that has
 * none ends with its start tag.
 * @param tags every tag of the page
 */
export function elementRange(tags: readonly Token[], tag: StartTag): { start: number; end: number } {
  let depth: number = depthChange(tag);
  if (depth === 0) return { start: tag.end, end: tag.end };
  for (const each of tags) {
    if (each.start < tag.end || each.name !== tag.name) continue;
    depth += depthChange(each);
    if (depth === 0) return { start: each.start, end: each.end };
  }
  return { start: tag.end, end: tag.end };
}
