import type { Texts } from '../texts.ts';
import { type Html, html } from './escape.ts';
import type { PageView } from './site-view.ts';

/** ` lang dir` on what we add to a page whose own language we have no texts for; else nothing. */
export function foreignLanguage(texts: Texts, page: PageView): Html | false {
  return page.foreign && html` lang="${texts.lang}" dir="${texts.dir}"`;
}
