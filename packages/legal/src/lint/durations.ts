import type { Phrases } from './phrases/phrases.ts';

/** A duration that prose names. */
export interface NamedDuration {
  index: number;
  words: string;
  days: number;
}

const days = { Y: 365.2425, M: 30.436875, W: 7, D: 1 };

/** "13 months", "2 ans", "zwei Jahre"; a number and its unit have to stand side by side. */
export function durationsIn(text: string, { units, numbers }: Phrases): NamedDuration[] {
  return Object.entries(units).flatMap(([unit, pattern]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [before] =
        /(?<![\p{L}\d.,])(?:\d{1,4}|\p{L}{2,9})[ \u00a0-]{1,2}$/u.exec(text.slice(0, match.index)) ?? [];
      if (before === undefined) return [];
      const word = before.replace(/[^\p{L}\d]/gu, '').toLowerCase();
      const amount = /^\d+$/.test(word)
        ? Number(word)
        : Object.hasOwn(numbers, word)
          ? numbers[word]
          : undefined;
      if (amount === undefined) return [];
      const index = match.index - before.length;
      return [{ index, words: before + match[0], days: amount * days[unit as keyof typeof days] }];
    }),
  );
}
