import { closestMatch } from 'leven';

/** The known word that somebody most likely meant; undefined: none is near. */
export function closest(word: string, known: readonly string[]): string | undefined {
  return closestMatch(word, known, { maxDistance: Math.max(2, Math.floor(word.length / 3)) });
}
