/**
 * How many of ascending numbers are less than a limit.
 * Called for each finding of a text: a scan would make long texts cost the square of their length.
 */
export function countBelow(ascending: readonly number[], limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
