import type { Element } from 'hast';
import { h } from 'hastscript';

/** The author's words in `lang`, else in English, else in the first language there is; '' is every language. */
export function quoteIn(lang: string, words: Readonly<Record<string, string>>): Element | undefined {
  const found = [lang, 'en', ...Object.keys(words).sort()].find((one) => Object.hasOwn(words, one));
  if (found === undefined) return undefined;
  const foreign = found !== lang && /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(found);
  return h('bdi', foreign ? { lang: found } : {}, words[found]);
}
