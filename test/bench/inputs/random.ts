import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that is the same in every run. */
export interface Random {
  /** Both ends included. */
  integer(from: number, to: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
}

export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const integer = (from: number, to: number) => uniformInt(generator, from, to);
  return { integer, pick: (values) => values[integer(0, values.length - 1)] ?? values[0] };
}

/** As many as asked for, each made on its own. */
export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
