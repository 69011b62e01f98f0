import { francAll } from 'franc-min';
import { phraseLanguages } from '../phrases/index.ts';
import type { LintDocument, Passage } from './lint-document.ts';

/** ISO 639-3, as franc has it, of the languages that rules have phrases in. */
const codes: Record<string, string> = { eng: 'en', fra: 'fr', deu: 'de', spa: 'es', ita: 'it', nld: 'nl' };

/** The language that the document names, else the one it looks like. */
export function languageOf(
  { declared, passages }: { declared: string | undefined; passages: readonly Passage[] },
  frontmatter: Record<string, unknown>,
): Pick<LintDocument, 'lang' | 'region'> {
  const named = frontmatter['lang'] ?? declared;
  if (typeof named !== 'string' || named === '') return { lang: looksLike(passages), region: undefined };
  const base = named.toLowerCase().split('-')[0] ?? named;
  return { lang: phraseLanguages.includes(base) ? base : named, region: regionOf(named) };
}

/** `CH` of `de-CH` and of `de-Latn-ch`; `419`, Latin America, of `es-419`. */
function regionOf(tag: string): string | undefined {
  return /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2}|\d{3})(?:-|$)/i.exec(tag)?.[1]?.toUpperCase();
}

/** Characters from which on a language can be told from all others. */
const enough = 300;

function looksLike(passages: readonly Passage[]): string {
  const text = passages.map((passage) => passage.text).join('\n');
  const best =
    likeliest(text, text.length < enough ? Object.keys(codes) : []) ?? likeliest(text, []) ?? 'eng';
  // The code that web pages use: `pt`, not `por`.
  return codes[best] ?? Intl.getCanonicalLocales(best)[0] ?? best;
}

/** Undefined for what is too short, or in none of these languages. */
function likeliest(text: string, only: string[]): string | undefined {
  const [best] = francAll(text, { only, minLength: 20 })[0] ?? [];
  return best === 'und' ? undefined : best;
}
