import { fallbackTokens } from './fallback.ts';
import { tokenize } from './tokenize.ts';
import type { Tokens } from './tokens.ts';

export type ScannedTokens = Omit<Tokens, 'bail'> & { fallback: string | null };

/**
 * The tags of a document that load, run or structure something, in source order. `fallback` says why the slow
 * tree parser had to read it; null when the scanner did.
 */
export async function scanTokens(text: string): Promise<ScannedTokens> {
  const { tokens, bail, ...places } = tokenize(text);
  if (bail === null) return { tokens, ...places, fallback: null };
  return { tokens: await fallbackTokens(text, tokens), ...places, fallback: bail };
}
