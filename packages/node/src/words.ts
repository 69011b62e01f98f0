import { createRequire } from 'node:module';
import { textsIn } from '@latchkey/client';
import { type Settings, type SiteView, type Vocabulary, withOwnTexts } from '@latchkey/core';

const require = createRequire(import.meta.url);

/**
 * @param lang one of the languages of `@latchkey/client`
 * @param own the author's sentences, by language
 */
export function wordsIn(lang: string, own: Settings['texts'] = {}): SiteView['languages'][string] {
  const vocabulary: Vocabulary = require(`@latchkey/catalogue/vocabulary/${lang}.json`);
  return { texts: withOwnTexts(textsIn(lang), own[lang]), vocabulary };
}
