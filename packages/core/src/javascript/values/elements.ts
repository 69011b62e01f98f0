import type { AnyNode } from 'acorn';
import { HOLE, type Value } from './value.ts';

/** Attributes, and the properties that mirror them, by which an element loads something. */
const loading: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    script: ['src', 'href', 'xlink:href'],
    iframe: ['src'],
    frame: ['src'],
    img: ['src', 'srcset'],
    source: ['src', 'srcset'],
    video: ['src', 'poster'],
    audio: ['src'],
    track: ['src'],
    embed: ['src'],
    input: ['src'],
    object: ['data'],
    link: ['href', 'imagesrcset'],
    image: ['href', 'xlink:href'],
    use: ['href', 'xlink:href'],
    feimage: ['href', 'xlink:href'],
    body: ['background'],
    table: ['background'],
    td: ['background'],
    th: ['background'],
  }).map(([tag, attributes]) => [tag, new Set(attributes)]),
);

const ofAnyElement = new Set(['src', 'srcset', 'poster', 'imagesrcset']);
const ofSomeElement = new Set(['href', 'xlink:href', 'data']);

/** Whether an element loads what this attribute names; `tag` null: an element that nobody knows. */
export function loadsBy(tag: string | null, attribute: string): 'yes' | 'no' | 'maybe' {
  if (tag !== null) return loading.get(tag)?.has(attribute) ? 'yes' : 'no';
  if (ofAnyElement.has(attribute)) return 'yes';
  return ofSomeElement.has(attribute) ? 'maybe' : 'no';
}

export function loadingAttributes(tag: string): ReadonlySet<string> | undefined {
  return loading.get(tag);
}

/** Relations of a `<link>` for which a browser contacts its address. */
const fetched =
  /^(?:stylesheet|icon|apple-touch-icon|apple-touch-icon-precomposed|mask-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender)$/i;

export function isFetchedRelation(rel: string): boolean {
  return rel.split(/[\t\n\f\r ]+/).some((word) => fetched.test(word) || word.includes(HOLE));
}

/** The element that a selector, or HTML such as `<script>`, names last. */
export function elementBySelector(selector: string, node: AnyNode): Value {
  const html = /^\s*<([a-z][\w-]*)/i.exec(selector);
  const last = html ?? /(?:^|[\s>+~,])([a-z][\w-]*)(?:[.#:[][^\s]*)?\s*$/i.exec(selector);
  return { type: 'element', tag: last?.[1]?.toLowerCase() ?? null, node };
}
