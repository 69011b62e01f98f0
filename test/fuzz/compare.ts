import { attributeValue } from '../../packages/core/src/html/attribute-value.ts';
import { recordedNames } from '../../packages/core/src/html/element-names.ts';
import type { Attribute, EndTag, StartTag, Token } from '../../packages/core/src/html/tokens.ts';
import type { TreeTag, TreeTags } from './oracle.ts';

export interface Comparison {
  /** One line for each thing that a tree holds and the tokens do not, or hold differently. */
  misses: string[];
  /** One line for each token that stands where parse5 reads no tag. */
  invented: string[];
  /** Number of start tags that no tree holds: browsers drop them, or only parse5 does. */
  extras: number;
}

const loading = new Set(['srcset', 'srcdoc', 'background', 'poster']);
const contacting = new Set(['ping', 'action', 'formaction']);
const painting = new Set(
  'mask clip-path fill stroke filter marker-start marker-mid marker-end cursor'.split(' '),
);
const textual = new Set('script style title textarea iframe xmp noembed noframes'.split(' '));

/** Compares the tokens of a document with its trees. Every rule is written anew here, not shared. */
export function compare(html: string, tokens: readonly Token[], trees: TreeTags): Comparison {
  const misses: string[] = [];
  const startTags = new Map<number, StartTag>();
  const endTags = new Map<number, EndTag>();
  let last = -1;
  for (const token of tokens) {
    if (token.start <= last) misses.push(`${token.name} at ${token.start}: out of order`);
    last = token.start;
    if (token.type === 'start') startTags.set(token.start, token);
    else endTags.set(token.start, token);
  }

  const noscripts = trees.withScripts.filter(({ name, space }) => name === 'noscript' && space === 'html');
  const inNoscript = (at: number) =>
    noscripts.some((tag) => tag.end <= at && at < (tag.endTag?.start ?? html.length));
  const seen = new Map<number, TreeTag>();
  for (const tag of [...trees.withScripts, ...trees.withoutScripts]) {
    const other = seen.get(tag.start);
    // What is live in one of the trees is live.
    seen.set(tag.start, { ...tag, ...other, inert: tag.inert && other?.inert !== false });
  }
  for (const tag of seen.values()) {
    for (const problem of differences(html, tag, startTags.get(tag.start), inNoscript(tag.start))) {
      misses.push(`<${tag.name}> at ${tag.start}: ${problem}`);
    }
    if (tag.endTag === null || !isNameRecorded(tag)) continue;
    const end = endTags.get(tag.endTag.start);
    const same = end?.end === tag.endTag.end && end.name === sourceName(html, tag.endTag.start + 2);
    if (!same) misses.push(`</${tag.name}> at ${tag.endTag.start}: missed`);
    else if (end.noscript !== inNoscript(end.start)) misses.push(`</${tag.name}> at ${end.start}: noscript`);
  }
  const invented = tokens
    .filter(({ start }) => !trees.starts.has(start))
    .map(({ type, name, start }) => `${type} tag ${name} at ${start}: invented`);
  return { misses, invented, extras: [...startTags.keys()].filter((start) => !seen.has(start)).length };
}

function differences(html: string, tag: TreeTag, token: StartTag | undefined, noscript: boolean): string[] {
  if (token === undefined) return isNameRecorded(tag) || hasLoadingAttribute(tag) ? ['missed'] : [];
  const wrong: string[] = [];
  const check = (what: string, found: unknown, wanted: unknown) => {
    if (found !== wanted) wrong.push(`${what} is ${found}, not ${wanted}`);
  };
  check('name', token.name, sourceName(html, tag.start + 1));
  check('end of name', token.nameEnd, tag.start + 1 + token.name.length);
  check('end', token.end, tag.end);
  check('self-closing', token.selfClosing && !html.slice(tag.start, tag.end).endsWith('/>'), false);
  check('space', token.space, tag.space);
  check('marked', token.marked, isMarked(tag));
  check('contacts', token.contacts || !contacts(tag), true);
  if (!tablesAndTemplates(html)) check('inert', token.inert, tag.inert);
  check('noscript', token.noscript, noscript);
  if (tag.space === 'html' && textual.has(tag.name)) {
    // An end tag that the input cuts off ends the text, but parse5 does not report it.
    const cutOff = tag.endTag === null && html.startsWith('</', token.contentEnd);
    if (!cutOff) check('content', token.contentEnd, tag.endTag?.start ?? html.length);
  }
  wrong.push(...attributeDifferences(html, tag, token));
  return wrong;
}

/** parse5 7 lets table tags close a template from the inside: `template` is missing from its table scope. */
function tablesAndTemplates(html: string): boolean {
  return /<template/i.test(html) && /<\/?(?:table|tr|td|col)/i.test(html);
}

function attributeDifferences(html: string, tag: TreeTag, token: StartTag): string[] {
  const first = new Map<string, Attribute>();
  for (const attribute of token.attributes) {
    const name = attribute.name.replaceAll('\0', '\uFFFD');
    if (!first.has(name)) first.set(name, attribute);
  }
  const wrong = tag.attributes.flatMap(({ name, value, start, end }) => {
    const found = first.get(name);
    if (found === undefined) return [`${name} is missing`];
    const sameValue = attributeValue({ text: html, encoding: 'utf-16' }, found) === value;
    // parse5 takes the end of the name for the end where no white space follows a quoted value, and after `a=>`.
    const unsure = !/[\t\n\f\r />]/.test(html[found.end] ?? '') || html[found.end - 1] === '=';
    const sameSpan = found.nameStart === start && (found.end === end || unsure);
    return sameValue && sameSpan
      ? []
      : [`${name} at ${found.nameStart}-${found.end} is not at ${start}-${end}`];
  });
  return first.size === tag.attributes.length ? wrong : [...wrong, `${first.size} attributes`];
}

function isNameRecorded({ name }: TreeTag): boolean {
  return recordedNames.has(name) || name.includes('-');
}

function hasLoadingAttribute(tag: TreeTag): boolean {
  return (
    isMarked(tag) ||
    contacts(tag) ||
    tag.attributes.some(
      ({ name }) => loading.has(name) || (tag.space === 'svg' && (name === 'href' || name === 'xlink:href')),
    )
  );
}

function isMarked({ attributes }: TreeTag): boolean {
  return attributes.some(({ name }) => name.startsWith('data-latchkey-') && name !== 'data-latchkey-');
}

function contacts({ attributes, space }: TreeTag): boolean {
  return attributes.some(
    ({ name, value }) =>
      contacting.has(name) ||
      (name.startsWith('on') && name !== 'on') ||
      (name === 'style' && /[(\\]/.test(value)) ||
      (space === 'svg' && painting.has(name) && /[(\\]/.test(value)),
  );
}

function sourceName(html: string, start: number): string {
  const name = html.slice(start).match(/^[^\t\n\f\r />]*/)?.[0] ?? '';
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
