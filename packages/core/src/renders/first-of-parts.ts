import type { Block } from '../scan/cut-blocks.ts';

/**
 * What may turn out to be the first that is published: the first in each part of the page that may go, up to one that
 * stays in any case. Where one part is in another, what comes before it in the outer one is enough.
 * @param all in the order of the page
 * @param parts in the order of the page; none begins in another and ends after it
 * @param placeOf where one stands in the page
 * @param take what to give for one; undefined: it does not count
 */
export function firstOfParts<T, U>(
  all: readonly T[],
  parts: readonly Block[],
  placeOf: (one: T) => number,
  take: (one: T) => U | undefined,
): U[] {
  const firsts: U[] = [];
  const open: Block[] = [];
  let next = 0;
  let enoughUntil = 0;
  for (const one of all) {
    const place = placeOf(one);
    if (place < enoughUntil) continue;
    const taken = take(one);
    if (taken === undefined) continue;
    firsts.push(taken);
    for (let part = parts[next]; part && part.start <= place; part = parts[++next]) open.push(part);
    while ((open.at(-1)?.end ?? Infinity) <= place) open.pop();
    const innermost = open.at(-1);
    if (!innermost) break;
    enoughUntil = innermost.end;
  }
  return firsts;
}
