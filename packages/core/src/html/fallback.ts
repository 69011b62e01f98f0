import { lowerAscii } from './ascii.ts';
import { noTraits, traitsOfAttribute } from './attribute-traits.ts';
import { recordedNames } from './element-names.ts';
import { ScannedTag } from './scanned-tag.ts';
import { TagCursor } from './tag-cursor.ts';
import { contentEnd } from './text-content.ts';
import type { StartTag, Token } from './tokens.ts';
import { parseTree, type TreeElement, type TreeSpan } from './tree.ts';

/**
 * The tokens of a document that `tokenize` cannot read exactly, from an HTML tree parser that is loaded only
 * now. The document is parsed as browsers with and without scripts would, and nothing that one of them sees is
 * left out; so the spans of two tags may overlap.
 *
 * `guesses` are the scanner's own tokens. The tree parser drops tags that newer browsers keep (in `<select>`),
 * and merges a second `<html>` or `<body>` into the first: a guess is taken where no tree knows better.
 */
export async function fallbackTokens(text: string, guesses: readonly Token[]): Promise<Token[]> {
  const withScripts = await parseTree(text, true);
  const withoutScripts = await parseTree(text, false);
  const inNoscript = (at: number): boolean =>
    withScripts.noscripts.some(({ start, end }) => start <= at && at < end);

  const found = new Map<number, Token>();
  for (const element of [...withScripts.elements, ...withoutScripts.elements]) {
    addStartTag(found, text, element, inNoscript(element.start));
    if (element.endTag !== null) addEndTag(found, text, element.endTag, inNoscript(element.endTag.start));
  }
  for (const guess of outside([...withScripts.opaque, ...withoutScripts.opaque], guesses)) {
    if (found.has(guess.start)) continue;
    // Whether a template is open is a part of what the scanner was unsure of.
    guess.noscript = inNoscript(guess.start);
    if (guess.type === 'start') guess.inert = false;
    found.set(guess.start, guess);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The tokens, in source order, that start in none of the spans. */
function outside(spans: TreeSpan[], tokens: readonly Token[]): Token[] {
  const waiting = spans.toSorted((a, b) => b.start - a.start);
  let hiddenTo = 0;
  return tokens.filter((token) => {
    for (let span = waiting.at(-1); span !== undefined && span.start <= token.start; span = waiting.at(-1)) {
      hiddenTo = Math.max(hiddenTo, span.end);
      waiting.pop();
    }
    return token.start >= hiddenTo;
  });
}

function addStartTag(found: Map<number, Token>, text: string, element: TreeElement, noscript: boolean): void {
  const known = found.get(element.start);
  if (known?.type === 'start') {
    known.inert &&= element.inert;
    return;
  }
  const tag = readStartTag(text, element, noscript);
  if (tag !== null) found.set(tag.start, tag);
}

function addEndTag(
  found: Map<number, Token>,
  text: string,
  { start, end }: TreeSpan,
  noscript: boolean,
): void {
  if (found.has(start)) return;
  const cursor = new TagCursor(text);
  cursor.enter(start + 2);
  const name = lowerAscii(text.slice(start + 2, cursor.tagNameEnd));
  if (isRecorded(name)) found.set(start, { type: 'end', name, start, end, noscript });
}

/** Reads a start tag from its place in the source; null when it is none that is recorded. */
function readStartTag(text: string, element: TreeElement, noscript: boolean): StartTag | null {
  const { start, space, inert } = element;
  const cursor = new TagCursor(text);
  cursor.enter(start + 1);
  const name = lowerAscii(text.slice(start + 1, cursor.tagNameEnd));
  let traits = noTraits;
  while (cursor.next()) traits |= traitsOfAttribute(cursor, space);
  if (!cursor.closed || (traits === noTraits && !isRecorded(name))) return null;

  const tag = new ScannedTag(cursor, new TagCursor(text), name, start, { space, traits, noscript, inert });
  if (space === 'html') tag.contentEnd = contentEnd(text, tag.end, name) ?? undefined;
  return tag;
}

function isRecorded(name: string): boolean {
  return recordedNames.has(name) || name.includes('-');
}
