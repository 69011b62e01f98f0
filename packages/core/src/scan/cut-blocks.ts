import type { PageScan } from './scan.ts';

/** A part of a page, by offsets into its text. */
export interface Block {
  start: number;
  end: number;
}

export function isIn(blocks: readonly Block[], at: number): boolean {
  return blocks.some(({ start, end }) => start <= at && at < end);
}

/** The scan of a page of which these blocks are not published: they go, and nothing in them counts. */
export function withoutBlocks(scan: PageScan, blocks: readonly Block[]): PageScan {
  const stays = (at: number) => !isIn(blocks, at);
  return {
    ...scan,
    cut: blocks,
    spots: scan.spots.filter(({ tag }) => stays(tag.start)),
    slots: scan.slots.filter(({ start }) => stays(start)),
    claims: scan.claims.filter(({ start }) => stays(start)),
    openers: scan.openers.filter(({ valueStart }) => stays(valueStart)),
  };
}
