import { attribute, attributeValue, everyTag, Nesting, type StartTag } from '@latchkey/core';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A start tag in raw HTML that carries a slot or a claim. */
export interface RawSlot {
  /** ASCII lower case. */
  tagName: string;
  /** What its `data-latchkey-slot` says; undefined for a claim. */
  slot: string | undefined;
  /** Offset in the Markdown, as in the position of the element that is made of it. */
  start: number;
  /** Offsets of what is between it and its end tag; undefined where none can be told to be its own. */
  content: { start: number; end: number } | undefined;
  /** 1-based. */
  line: number | undefined;
  /** Start and end tags of its name match on this page. */
  paired: boolean;
}

const names = ['slot', 'claim'].map((name) => `data-latchkey-${name}`);

/** In the order of the page. */
export function rawSlots(tree: Root): RawSlot[] {
  const nodes: { value: string; at: number; line: number | undefined }[] = [];
  let text = '';
  visit(tree, 'html', ({ value, position }) => {
    const at = position?.start.offset ?? text.length;
    nodes.push({ value, at, line: position?.start.line });
    // What is no raw HTML is blank, so that offsets stay.
    text = text.padEnd(at) + value;
  });
  const all = everyTag(text);
  const nesting = new Nesting(all);
  const isText = (offset: number) => all.some((tag) => tag.type === 'start' && isTextOf(tag, offset, text));
  return nodes.flatMap(({ value, at, line }) =>
    // One by one: a quote that is not closed in one piece does not reach into the next.
    everyTag(value).flatMap((tag): RawSlot[] => {
      const start = at + tag.start;
      if (tag.type === 'end' || !names.some((name) => attribute(tag, name)) || isText(start)) return [];
      const found = attribute(tag, 'data-latchkey-slot');
      const same = all.find((each) => each.start === start);
      const range = same?.type === 'start' ? nesting.rangeOf(same) : undefined;
      return [
        {
          tagName: tag.name,
          slot: found && attributeValue({ text: value, encoding: 'utf-16' }, found),
          start,
          content: same && range && { start: same.end, end: range.start },
          line: line === undefined ? undefined : line + value.slice(0, tag.start).split('\n').length - 1,
          paired: nesting.closes([tag.name]),
        },
      ];
    }),
  );
}

/** A script or the like that has its end tag holds text; `<noscript>` holds tags. */
function isTextOf({ name, end, contentEnd }: StartTag, offset: number, text: string): boolean {
  if (name === 'noscript' || contentEnd === undefined || contentEnd === text.length) return false;
  return end <= offset && offset < contentEnd;
}
