import { indexAt } from './index-at.ts';
import type { PageScan } from './scan.ts';

/** A part of a page, by offsets into its text. */
export interface Block {
  start: number;
  end: number;
}

/** Whether what is at an offset is in one of the blocks. To ask costs little, however many there are. */
export function inAny(blocks: readonly Block[]): (offset: number) => boolean {
  // Those that are not within another.
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { start, end } of blocks.toSorted((a, b) => a.start - b.start)) {
    const until = ends.at(-1) ?? 0;
    if (start >= until) {
      starts.push(start);
      ends.push(end);
    } else ends[ends.length - 1] = Math.max(until, end);
  }
  return (offset) => offset < (ends[indexAt(starts, offset + 1) - 1] ?? 0);
}

/** The scan of a page of which these blocks are not published: they go, and nothing in them counts. */
export function withoutBlocks(scan: PageScan, blocks: readonly Block[]): PageScan {
  const isCut = inAny(blocks);
  const stays = (offset: number) => !isCut(offset);
  return {
    ...scan,
    cut: blocks,
    spots: scan.spots.filter(({ tag }) => stays(tag.start)),
    slots: scan.slots.filter(({ start }) => stays(start)),
    claims: scan.claims.filter(({ start }) => stays(start)),
    openers: scan.openers.filter(({ valueStart }) => stays(valueStart)),
  };
}
