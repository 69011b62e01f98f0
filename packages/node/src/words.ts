import { createRequire } from 'node:module';
import { textsIn } from '@latchkey/client';
import type { SiteView, Vocabulary } from '@latchkey/core';

const require = createRequire(import.meta.url);

/** @param lang one of the languages of `@latchkey/client` */
export function wordsIn(lang: string): SiteView['languages'][string] {
  const vocabulary: Vocabulary = require(`@latchkey/catalogue/vocabulary/${lang}.json`);
  return { texts: textsIn(lang), vocabulary };
}
