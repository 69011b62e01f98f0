import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import type { Phrases } from './phrases.ts';

const all: Record<string, Phrases> = { en, fr, de, es, it, nl };

export const phraseLanguages: readonly string[] = Object.keys(all);

/** Undefined for a language that nobody wrote phrases in: rules about prose are silent then. */
export function phrasesIn(lang: string): Phrases | undefined {
  return Object.hasOwn(all, lang) ? all[lang] : undefined;
}
