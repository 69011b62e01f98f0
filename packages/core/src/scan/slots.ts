import { attribute, attributeValue } from '../html/attribute-value.ts';
import type { StartTag, Token } from '../html/tokens.ts';
import type { Source } from '../model.ts';

/** An element of ours that the last pass fills again. */
export interface SlotPlace {
  /** `style`, `boot`, `ask`, `link`, or a slot of a legal page such as `trackers`. */
  name: string;
  /** The whole element. */
  start: number;
  end: number;
  /** Its content. */
  contentStart: number;
  contentEnd: number;
  lang: string;
  purpose: string;
}

/** Finds our elements; what we write into one never holds an element of the same name. */
export function slotsOf(source: Source, tokens: readonly Token[]): SlotPlace[] {
  const slots: SlotPlace[] = [];
  for (const token of tokens) {
    if (token.type !== 'start' || token.inert || !token.marked) continue;
    const name = value(source, token, 'data-latchkey-slot');
    if (name === '') continue;
    const close = elementEnd(source.text, token);
    slots.push({
      name,
      start: token.start,
      end: close.end,
      contentStart: token.end,
      contentEnd: close.start,
      lang: value(source, token, 'data-latchkey-lang'),
      purpose: value(source, token, 'data-latchkey-purpose'),
    });
  }
  return slots;
}

function value(source: Source, tag: StartTag, name: string): string {
  const found = attribute(tag, name);
  return found ? attributeValue(source, found) : '';
}

/** The end tag of one of our elements; where there is none, the end of its start tag. */
export function elementEnd(text: string, tag: StartTag): { start: number; end: number } {
  const close = `</${tag.name}>`;
  const start = text.indexOf(close, tag.end);
  return start === -1 ? { start: tag.end, end: tag.end } : { start, end: start + close.length };
}
