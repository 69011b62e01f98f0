import type { SentPolicy } from './header-files.ts';

/**
 * Offsets at which the policies of a file are written, in their order: of their words or, where it has these in other
 * characters (`\u0027`), of their names. Parsers do not tell; but what changes with a place is written there, and neither
 * a comment nor another header does.
 */
export function policyPlaces(text: string, policiesIn: (text: string) => SentPolicy[]): number[] {
  const wordsIn = (file: string) => policiesIn(file).map(({ policy }) => policy);
  const policies = wordsIn(text);
  const words = new Map<number, number>();
  const names = new Map<number, number>();
  for (const policy of new Set(policies)) {
    for (const at of placesOf(policy, text)) {
      const changed = wordsIn(changedAt(at, text));
      const index = policies.findIndex((each, i) => each !== changed[i]);
      if (policies[index] === policy && changed.length === policies.length) words.set(index, at);
    }
  }
  for (const { index: at } of text.matchAll(/content-security-policy(?!-)/gi)) {
    const left = wordsIn(changedAt(at, text));
    if (left.length !== policies.length - 1) continue;
    // Of several with the same words, the first is the first.
    const index = policies.findIndex((_, i) => !names.has(i) && isSame(policies.toSpliced(i, 1), left));
    names.set(index, at);
  }
  return policies.map((_, index) => words.get(index) ?? names.get(index) ?? 0);
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function changedAt(at: number, text: string): string {
  return `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
