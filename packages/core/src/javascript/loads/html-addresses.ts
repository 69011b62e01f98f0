import type { CssContext } from '../../css/css-reference.ts';
import { cssReferences } from '../../css/css-references.ts';
import { attributeValue } from '../../html/attribute-value.ts';
import { tokenize } from '../../html/tokenize.ts';
import type { StartTag } from '../../html/tokens.ts';
import { srcsetUrls } from '../../kinds/srcset.ts';
import { isFetchedRelation, loadingAttributes } from '../values/elements.ts';

/** What HTML would load or run. Texts may have holes. */
export interface HtmlContents {
  loads: { text: string; how: string }[];
  code: { text: string; kind: 'classic' | 'module' | 'handler' }[];
}

/**
 * @param runsScripts false: put in by `innerHTML`, which leaves scripts dead
 */
export function contentsOfHtml(html: string, runsScripts: boolean): HtmlContents {
  const contents: HtmlContents = { loads: [], code: [] };
  if (!html.includes('<')) return contents;
  for (const tag of tokenize(html).tokens) {
    if (tag.type === 'end' || tag.noscript || tag.inert) continue;
    if (tag.name === 'script' && !runsScripts) continue;
    addTag(contents, tag, html, runsScripts);
  }
  return contents;
}

function addTag(contents: HtmlContents, tag: StartTag, html: string, runsScripts: boolean): void {
  const values = new Map<string, string>();
  for (const attribute of tag.attributes) {
    if (!values.has(attribute.name))
      values.set(attribute.name, attributeValue({ text: html, encoding: 'utf-16' }, attribute));
  }
  const loading = loadingAttributes(tag.name);
  for (const [name, value] of values) {
    if (name.startsWith('on')) contents.code.push({ text: value, kind: 'handler' });
    else if (name === 'style') addCss(contents, value, 'declarations', tag.name);
    else if (name === 'srcdoc') {
      const inner = contentsOfHtml(value, true);
      contents.loads.push(...inner.loads);
      contents.code.push(...inner.code);
    } else if (loading?.has(name) && (tag.name !== 'link' || isFetchedRelation(values.get('rel') ?? ''))) {
      const texts = name.endsWith('srcset') ? srcsetUrls(value) : [value];
      contents.loads.push(...texts.map((text) => ({ text, how: tag.name })));
    }
  }
  const content = html.slice(tag.end, tag.contentEnd ?? tag.end);
  if (tag.name === 'style') addCss(contents, content, 'sheet', tag.name);
  if (tag.name === 'script' && runsScripts && !values.has('src')) {
    const type = values.get('type')?.trim().toLowerCase() ?? '';
    if (type === 'module') contents.code.push({ text: content, kind: 'module' });
    else if (type === '' || type.endsWith('javascript'))
      contents.code.push({ text: content, kind: 'classic' });
  }
}

function addCss(contents: HtmlContents, css: string, context: CssContext, how: string): void {
  contents.loads.push(...cssReferences(css, context).map(({ url }) => ({ text: url, how })));
}
