import { attribute, attributeValue, everyTag, Nesting, type StartTag } from '@latchkey/core';
import type { Root } from 'mdast';
import { type RawTag, rawHtml, rawTag, startTags } from './raw-html.ts';

/** A start tag in raw HTML that carries a slot or a claim. */
export interface RawSlot extends RawTag {
  /** What its `data-latchkey-slot` says; undefined for a claim. */
  slot: string | undefined;
  /** Offsets of what is between it and its end tag; undefined where none can be told to be its own. */
  content: { start: number; end: number } | undefined;
  /** Start and end tags of its name match on this page. */
  paired: boolean;
}

/** In the order of the page. */
export interface RawTags {
  slots: RawSlot[];
  /** Elements that hold text and no tags, and have no end tag. */
  openTexts: RawTag[];
}

const names = ['slot', 'claim'].map((name) => `data-latchkey-${name}`);

export function rawTags(tree: Root): RawTags {
  const { pieces, text } = rawHtml(tree);
  const all = everyTag(text);
  const nesting = new Nesting(all);
  const onPage = new Map(all.flatMap((tag) => (tag.type === 'start' ? [[tag.start, tag] as const] : [])));
  const found: RawTags = { slots: [], openTexts: [] };
  let textUntil = 0;
  for (const { tag, piece } of startTags(pieces)) {
    const start = piece.at + tag.start;
    if (start < textUntil) continue;
    const same = onPage.get(start);
    const end = same ? textEnd(same, text) : textEnd(tag, piece.value, piece.at);
    if (end === null) found.openTexts.push(rawTag(tag, piece));
    else textUntil = end;
    if (!names.some((name) => attribute(tag, name))) continue;
    const slot = attribute(tag, 'data-latchkey-slot');
    const range = same && nesting.rangeOf(same);
    found.slots.push({
      ...rawTag(tag, piece),
      slot: slot && attributeValue({ text: piece.value, encoding: 'utf-16' }, slot),
      content: same && range && { start: same.end, end: range.start },
      paired: nesting.closes([tag.name]),
    });
  }
  return found;
}

/**
 * Where the text of an element ends; null where it does not. Zero for an element that holds tags, as `<noscript>` does
 * here.
 */
function textEnd({ name, contentEnd = 0 }: StartTag, text: string, at = 0): number | null {
  if (name === 'noscript' || contentEnd === 0) return 0;
  return contentEnd === text.length ? null : at + contentEnd;
}
