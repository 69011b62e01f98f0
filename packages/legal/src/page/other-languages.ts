import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { stringsFor } from '../strings/index.ts';
import { languageName } from '../words/language.ts';

const writer = unified().use(rehypeStringify).freeze();

/** A paragraph with links to a page in other languages, each named in its own. */
export function otherLanguages(lang: string, others: readonly { lang: string; href: string }[]): string {
  const strings = stringsFor(lang);
  const links = others.flatMap(({ lang: other, href }, index): (ElementContent | string)[] => [
    index > 0 ? strings.between.parts : ' ',
    h('a', { href, hrefLang: other, lang: other }, h('bdi', languageName(other, other))),
  ]);
  const foreign = strings.lang === lang ? {} : { lang: strings.lang };
  return writer.stringify(h(null, h('p', h('span', foreign, strings.otherLanguages), links)));
}
