import { fallbackTokens } from './fallback.ts';
import { tokenize } from './tokenize.ts';
import type { Token } from './tokens.ts';

/**
 * The tags of a document that load, run or structure something, in source order. `fallback` says why the slow
 * tree parser had to read it; null when the scanner did.
 */
export async function scanTokens(text: string): Promise<{ tokens: Token[]; fallback: string | null }> {
  const { tokens, bail } = tokenize(text);
  if (bail === null) return { tokens, fallback: null };
  return { tokens: await fallbackTokens(text, tokens), fallback: bail };
}
