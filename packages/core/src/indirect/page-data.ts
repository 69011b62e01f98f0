import { attributeValue } from '../html/attribute-value.ts';
import { decodeText } from '../html/decode-text.ts';
import { readAttributes, TagCursor } from '../html/tag-cursor.ts';
import type { Attribute } from '../html/tokens.ts';
import type { Source } from '../model.ts';

/** What an element of the page says to scripts. */
export interface PageElement {
  /** Offset of its tag. */
  start: number;
  id: string | null;
  /** `data-` attributes, by their name. */
  data: Record<string, string>;
  /** Of a data block (`<script type="application/json">`): its text, which is JSON. */
  json: string | null;
}

const known = new WeakMap<Source, PageElement[]>();

/** Elements that have data, as far as words tell: what is in a comment is among them. */
export function elementsWithData(page: Source): PageElement[] {
  const elements = known.get(page) ?? [...readElements(page)];
  known.set(page, elements);
  return elements;
}

const tagWithData = /<[a-z][^\s/>]*(?=\s[^<]*?(?:\bdata-|\bjson\b))/gi;

function* readElements(page: Source): Generator<PageElement> {
  const cursor = new TagCursor(page.text);
  for (const { 0: tag, index } of page.text.matchAll(tagWithData)) {
    cursor.enter(index + 1);
    const attributes = readAttributes(cursor) ?? [];
    const data = attributes.filter(({ name }) => /^data-(?!latchkey-)./.test(name));
    const json =
      tag.toLowerCase() === '<script' && saysJson(page, attributes) ? jsonAt(page, cursor.at) : null;
    if (data.length === 0 && json === null) continue;
    const id = attributes.find(({ name }) => name === 'id');
    yield {
      start: index,
      id: id ? attributeValue(page, id) : null,
      data: Object.fromEntries(data.map((attribute) => [attribute.name, attributeValue(page, attribute)])),
      json,
    };
  }
}

/** Linked data is for search engines: scripts of the page do not read it. */
function saysJson(page: Source, attributes: readonly Attribute[]): boolean {
  const type = attributes.find(({ name }) => name === 'type');
  return type !== undefined && /^(?!.*ld\+json).*json/i.test(attributeValue(page, type));
}

function jsonAt({ text, encoding }: Source, start: number): string | null {
  const end = text.slice(start).search(/<\/script[\s/>]/i);
  const content = decodeText(text.slice(start, end === -1 ? undefined : start + end), encoding).trim();
  try {
    JSON.parse(content);
    return content;
  } catch {
    return null;
  }
}

/** As `dataset` names it: `data-api-url` is `apiUrl`. */
export function datasetName(attribute: string): string {
  return attribute.slice('data-'.length).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
