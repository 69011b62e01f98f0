import { attribute, attributeValue } from '../html/attribute-value.ts';
import { detached } from '../html/detached.ts';
import type { StartTag, Token } from '../html/tokens.ts';
import type { Source } from '../model.ts';
import { everyTag, Nesting } from './nesting.ts';
import { type SlotDoubt, slotDoubt } from './slot-doubt.ts';
import { isBlockSlot } from './slot-names.ts';

/** An element that the last pass fills, or takes out. */
export interface SlotPlace {
  /** One of `authorSlots`, or of a legal page, such as `trackers`; or what its author took for one. */
  name: string;
  /** The whole element. */
  start: number;
  end: number;
  /** Its content. */
  contentStart: number;
  contentEnd: number;
  /** What its further attributes `data-latchkey-…` say, by what follows the prefix. */
  options: SlotOptions;
  /** Null: it holds what its author put into it, or what a run did. */
  doubt: SlotDoubt | null;
}

/** What a part of a page depends on, as predicates, and what its page speaks for. */
export interface Condition {
  condition: string;
  scope: string;
}

export function conditionOf({ options }: Pick<SlotPlace, 'options'>): Condition {
  return { condition: options['if'] ?? '', scope: options['scope'] ?? '' };
}

export type SlotOptions = Readonly<Record<string, string>>;

const prefix = 'data-latchkey-';

/** Finds the elements with a `data-latchkey-slot`, in document order. */
export function slotsOf(source: Source, tokens: readonly Token[]): SlotPlace[] {
  const slots: SlotPlace[] = [];
  let nesting: Nesting | undefined;
  for (const token of tokens) {
    if (token.type !== 'start' || token.inert || !token.marked) continue;
    const found = attribute(token, `${prefix}slot`);
    if (!found) continue;
    const name = attributeValue(source, found);
    nesting ??= new Nesting(everyTag(source.text));
    const close = token.contentEnd === undefined ? nesting.rangeOf(token) : elementEnd(source.text, token);
    const options = optionsOf(source, token);
    const content = { contentStart: token.end, contentEnd: close.start, end: close.end };
    const doubt = slotDoubt(
      { text: source.text, nesting },
      {
        ...{ ...content, name: token.name, isBlock: isBlockSlot(name) },
        isFilled: options['filled'] !== undefined,
        isWhole: options['from'] !== undefined,
      },
    );
    slots.push({ ...content, name: detached(name), start: token.start, options, doubt });
  }
  return slots;
}

function optionsOf(source: Source, tag: StartTag): SlotOptions {
  const ours = tag.attributes.filter(({ name }) => name.startsWith(prefix) && name !== `${prefix}slot`);
  return Object.fromEntries(
    ours
      .toReversed()
      .map((each) => [detached(each.name.slice(prefix.length)), detached(attributeValue(source, each))]),
  );
}

/** The end tag of an element of ours that holds none of its name; where there is none, the end of its start tag. */
export function elementEnd(text: string, tag: StartTag): { start: number; end: number } {
  const close = `</${tag.name}>`;
  const start = text.indexOf(close, tag.end);
  return start === -1 ? { start: tag.end, end: tag.end } : { start, end: start + close.length };
}
