import { endsName, matchesAt } from '../html/ascii.ts';
import { tokenize } from '../html/tokenize.ts';
import type { StartTag } from '../html/tokens.ts';
import type { Source } from '../model.ts';
import { indexAt } from '../scan/index-at.ts';
import { hasMark, type Mark, wordOf } from './marks.ts';

/** An element of the page that some script fills. */
export interface Mount {
  tag: StartTag;
  /** Where something of ours stands without breaking the markup around it. */
  at: number;
  /** Inside the element; else before it. */
  inside: boolean;
  /** It is there to be filled: there is nothing in it as it was generated. */
  empty: boolean;
}

/** A paragraph may not be cut in two by a line of ours. */
const inParagraphs = new Set(['a', 'b', 'code', 'em', 'i', 'kbd', 'samp', 'span', 'strong', 'var']);

/** Elements that nothing but their own kind may stand beside. */
const inLists = new Set(['dd', 'dt', 'figcaption', 'li', 'summary', 'td', 'th']);

/** Elements that show what is put into them before any script knows them. */
const containers = new Set([
  'article',
  'aside',
  'div',
  'figure',
  'form',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);

/**
 * The elements with one of these marks, in the order of the page. Those in links and buttons, and those of pages that
 * the offset scanner cannot read, are left out.
 */
export function findMounts(page: Source, marks: readonly Mark[]): Mount[] {
  const { text } = page;
  const words = marks.map(wordOf).filter((word) => text.includes(word));
  if (words.length === 0) return [];
  const { tokens, bail } = tokenize(text, withOneOf(words, text));
  if (bail !== null) return [];
  const found: Mount[] = [];
  const paragraphs = paragraphsOf(text);
  let controls = 0;
  for (const token of tokens) {
    const isControl = token.name === 'a' || token.name === 'button';
    if (token.type === 'end') {
      if (isControl) controls = Math.max(0, controls - 1);
      continue;
    }
    // A frame has a placeholder of its own.
    if (!isLive(token) || token.name === 'iframe') continue;
    if (controls === 0 && marks.some((mark) => hasMark(page, token, mark)))
      found.push(mountAt(text, token, paragraphs));
    if (isControl) controls++;
  }
  return found;
}

/** The tags with one of the words in them. The tokenizer asks in the order of the page. */
function withOneOf(words: readonly string[], text: string): (start: number, end: number) => boolean {
  const places = [...text.matchAll(new RegExp(words.map(escaped).join('|'), 'g'))].map(({ index }) => index);
  let next = 0;
  return (start, end) => {
    while ((places[next] ?? Infinity) < start) next++;
    return (places[next] ?? Infinity) < end;
  };
}

function escaped(word: string): string {
  return word.replace(/[^\w]/g, '\\$&');
}

function mountAt(text: string, tag: StartTag, paragraphs: OpenParagraph): Mount {
  const empty = (containers.has(tag.name) || tag.name === 'canvas') && isEmpty(text, tag);
  if ((empty && tag.name !== 'canvas') || inLists.has(tag.name))
    return { tag, empty, inside: true, at: tag.end };
  if (tag.name === 'input') return { tag, empty, inside: false, at: tag.end };
  const paragraph = inParagraphs.has(tag.name) ? paragraphs(tag.start) : undefined;
  return { tag, empty, inside: false, at: paragraph ?? tag.start };
}

/** Start of the paragraph that reaches to a place; undefined: none does. */
type OpenParagraph = (at: number) => number | undefined;

/** What ends a paragraph: its end tag, a block, or the end of what the paragraph is in. */
const paragraphEnd =
  /<\/?(?:article|aside|blockquote|d[dlt]|details|div|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|t[dh]|table|ul)\b/gi;

/** Reads the page once more, when it is first asked. */
function paragraphsOf(text: string): OpenParagraph {
  let tags: StartTag[] | undefined;
  let starts: number[] = [];
  const ends = new Map<StartTag, number>();
  return (at) => {
    if (!tags) {
      tags = tokenize(text, (start) => isParagraph(text, start)).tokens.filter(
        (token): token is StartTag => token.type === 'start' && token.name === 'p' && isLive(token),
      );
      starts = tags.map(({ start }) => start);
    }
    const paragraph = tags[indexAt(starts, at) - 1];
    if (!paragraph) return undefined;
    paragraphEnd.lastIndex = paragraph.end;
    const end = ends.get(paragraph) ?? paragraphEnd.exec(text)?.index ?? Infinity;
    ends.set(paragraph, end);
    return end < at ? undefined : paragraph.start;
  };
}

function isParagraph(text: string, start: number): boolean {
  return matchesAt(text, start, '<p') && endsName(text.charCodeAt(start + 2));
}

function isLive({ inert, noscript, space }: StartTag): boolean {
  return !inert && !noscript && space === 'html';
}

function isEmpty(text: string, tag: StartTag): boolean {
  const rest = text.slice(tag.end, tag.end + 400);
  return new RegExp(`^(?:\\s|<!--.*?-->)*</${tag.name}\\b`, 'is').test(rest);
}
