import { kinds } from '@latchkey/core';
import { planted } from './inputs/planted.ts';
import { factsOf, type Series } from './series.ts';

/** Kinds that Latchkey knows and did not find on this site. */
export function kindsWithout(series: Series): string[] {
  const places = factsOf(series)?.places ?? {};
  return kinds.filter((kind) => places[kind] === undefined);
}

/** One row for each kind: how many places were found on each site. */
export function kindRows(series: readonly Series[]): (string | number)[][] {
  return kinds.map((kind) => [
    kind,
    ...series.map((one) =>
      Object.values(factsOf(one)?.places[kind] ?? {}).reduce((sum, count) => sum + count, 0),
    ),
  ]);
}

/** Third parties that were planted and not found on as many pages as they stand on. */
export function missedSpots(series: Series): string[] {
  const places = factsOf(series)?.places ?? {};
  return planted
    .filter(({ kind, service, every }) => {
      const expected = Math.ceil(series.pages / every);
      return (places[kind]?.[service] ?? 0) < expected;
    })
    .map(({ name, kind, service }) => `${name} (${kind}, ${service})`);
}
