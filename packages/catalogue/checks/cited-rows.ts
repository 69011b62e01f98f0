import { holdsPartOf, longestPart } from './cited-place.ts';

/** A cited line, and the file that it is in. */
export interface CitedText {
  line: string;
  file: string;
}

/**
 * Where a row's name stands: on a cited line, in part on one, elsewhere in a cited file, in none of them, or
 * `elsewhere` when no line of a package is cited.
 */
export type Nearness = 'line' | 'part' | 'file' | 'none' | 'elsewhere';

export function nearness(name: string, cited: readonly CitedText[]): Nearness {
  const word = longestPart(name);
  if (cited.length === 0) return 'elsewhere';
  if (cited.some(({ line }) => line.includes(word))) return 'line';
  if (cited.some(({ line }) => holdsPartOf(name, line))) return 'part';
  return cited.some(({ file }) => file.includes(word)) ? 'file' : 'none';
}
