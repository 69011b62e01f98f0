import { indexAt } from '@latchkey/core';
import type { Element } from 'hast';
import type { RawSlot } from './raw-tags.ts';

/** Offsets in the Markdown. */
export interface Span {
  start: number;
  end: number;
}

/** The blocks that a page has in raw HTML, by where they were written. */
export class WrittenBlocks {
  readonly #blocks: readonly RawSlot[];
  readonly #byStart: Map<number, RawSlot>;
  /** Ascending. */
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;

  /** @param blocks in the order of the page; those without content are in nobody's way */
  constructor(blocks: readonly RawSlot[]) {
    this.#blocks = blocks;
    this.#byStart = new Map(blocks.map((block) => [block.start, block]));
    const contents = blocks.flatMap(({ content }) => content ?? []);
    this.#starts = Float64Array.from(contents, ({ start }) => start).sort();
    this.#ends = Float64Array.from(contents, ({ end }) => end).sort();
  }

  /** The block that an element is made of. */
  madeOf({ properties, position }: Element): RawSlot | undefined {
    const start = position?.start.offset;
    return properties['dataLatchkeySlot'] !== 'when' || start === undefined
      ? undefined
      : this.#byStart.get(start);
  }

  /**
   * A block that has a part of this span as content and is not among these. The blocks are counted, and only looked
   * through where one is missing.
   * @param around different ones
   */
  missing(span: Span, around: readonly RawSlot[]): RawSlot | undefined {
    const known = around.filter((block) => touches(block, span)).length;
    if (indexAt(this.#starts, span.end) - indexAt(this.#ends, span.start + 1) === known) return undefined;
    return this.#blocks.find((block) => touches(block, span) && !around.includes(block));
  }
}

function touches({ content }: RawSlot, { start, end }: Span): boolean {
  return content !== undefined && content.start < end && content.end > start;
}
