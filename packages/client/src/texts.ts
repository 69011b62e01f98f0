import { readdirSync, readFileSync } from 'node:fs';
import type { Texts } from '@latchkey/core';

const folder = new URL('../texts/', import.meta.url);

/** The languages that there are texts in: BCP 47 tags, sorted. */
export const languages: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

const read = new Map<string, Texts>();

/** @param lang one of `languages` */
export function textsIn(lang: string): Texts {
  const texts: Texts = read.get(lang) ?? JSON.parse(readFileSync(new URL(`${lang}.json`, folder), 'utf8'));
  read.set(lang, texts);
  return texts;
}
