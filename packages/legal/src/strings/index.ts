import { en } from './en.ts';
import { fr } from './fr.ts';
import type { LegalStrings } from './legal-strings.ts';

/** By language. */
export const legalStrings: Record<string, LegalStrings> = { en, fr };

/** Strings for a BCP 47 tag: `fr` for `fr-CA`, English for a language that we do not have. */
export function stringsFor(lang: string): LegalStrings {
  const [base = 'en'] = lang.toLowerCase().split('-');
  return Object.hasOwn(legalStrings, base) ? (legalStrings[base] ?? en) : en;
}
