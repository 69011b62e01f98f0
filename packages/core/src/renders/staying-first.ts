import { isIn } from '../scan/cut-blocks.ts';
import type { PageScan } from '../scan/scan.ts';

/**
 * What is published of these, in their order; but those last that are in a `when`: it may go, and all in it.
 * @param placeOf where one stands in the page
 */
export function stayingFirst<T>(
  all: readonly T[],
  { cut, slots }: Pick<PageScan, 'cut' | 'slots'>,
  placeOf: (one: T) => number,
): T[] {
  const blocks = slots.filter(({ name }) => name === 'when');
  const published = all.filter((one) => !isIn(cut, placeOf(one)));
  return [
    ...published.filter((one) => !isIn(blocks, placeOf(one))),
    ...published.filter((one) => isIn(blocks, placeOf(one))),
  ];
}
