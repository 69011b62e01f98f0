import type { Element, Nodes, Root, Text } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { firstOf } from './elements.ts';
import type { DirectiveUse, Heading, Link, LintDocument, Passage, Place } from './lint-document.ts';
import { escapedBraces } from './literal-braces.ts';
import { passageWriter } from './passage-writer.ts';
import { tableOf } from './table-of.ts';

export type Parts = Pick<LintDocument, 'passages' | 'headings' | 'links' | 'tables' | 'directives'> & {
  /** What `<html lang>` says. */
  declared: string | undefined;
};

const inline = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const code = new Set(['code', 'kbd', 'pre', 'samp']);
const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'nav', 'head']);

/**
 * Takes a document apart. Where HTML has a `<main>`, the rest of the page is not the policy.
 * @param source what the positions of the tree are in
 * @param origin where that stands in the file
 */
export function partsOf(root: Root, source: string, origin: Place = { line: 1, column: 1 }): Parts {
  const parts: Parts = {
    passages: [],
    headings: [],
    links: [],
    tables: [],
    directives: [],
    declared: undefined,
  };
  let last: Place = origin;
  let conditions = 0;
  let codes = 0;
  const passages = passageWriter((passage) =>
    parts.passages.push({ ...passage, conditional: conditions > 0 }),
  );
  walk(firstOf(root, 'main') ?? root);
  passages.end();
  const declared = firstOf(root, 'html')?.properties['lang'];
  if (typeof declared === 'string') parts.declared = declared;
  return parts;

  /** Where a node stands; what has no place of its own stands where the last one did. */
  function placeOf(node: Nodes): Place {
    const start = startOf(node);
    if (start) last = moved(start, origin);
    return last;
  }

  function walk(node: Nodes): void {
    if (node.type === 'text') passages.add(node.value, placeOf(node), literalIn(node));
    else if (node.type === 'element') enter(node);
    else if ('children' in node) for (const child of node.children) walk(child);
  }

  function literalIn({ value, position }: Text): (index: number) => boolean {
    if (codes > 0) return () => true;
    const { start, end } = position ?? {};
    if (start?.offset === undefined || !value.includes('{')) return () => false;
    const escaped = escapedBraces(value, source.slice(start.offset, end?.offset));
    return (index) => escaped.has(index);
  }

  function enter(element: Element): void {
    const { tagName } = element;
    if (silent.has(tagName)) return;
    if (tagName === 'br') passages.add('\n', placeOf(element));
    note(element);
    const cell = tagName === 'td' || tagName === 'th';
    const block = !cell && !inline.has(tagName);
    if (block) passages.end();
    const condition = block && isCondition(element) ? 1 : 0;
    conditions += condition;
    const literal = code.has(tagName) ? 1 : 0;
    codes += literal;
    if (block) passages.begin(kindOf(tagName), tagName === 'tr' ? parts.tables.at(-1)?.header.join(' ') : '');
    walkAll(element);
    if (cell) passages.add(' | ', placeOf(element));
    if (block) passages.end();
    conditions -= condition;
    codes -= literal;
  }

  function walkAll(element: Element): void {
    for (const child of element.children) walk(child);
  }

  function note(element: Element): void {
    const { tagName, properties } = element;
    const place = placeOf(element);
    if (/^h[1-6]$/.test(tagName)) parts.headings.push(headingOf(element, place));
    if (tagName === 'a' && typeof properties['href'] === 'string')
      parts.links.push({ ...place, href: properties['href'], text: textOf(element).trim() } satisfies Link);
    if (tagName === 'table') parts.tables.push({ ...place, ...tableOf(element, placeOf) });
    const directive = directiveOf(element, place);
    if (directive) parts.directives.push(directive);
  }
}

function isCondition({ properties }: Element): boolean {
  return properties['dataLatchkeyDirective'] === 'when' || properties['dataLatchkeySlot'] === 'when';
}

function kindOf(tagName: string): Passage['kind'] {
  if (/^h[1-6]$/.test(tagName)) return 'heading';
  return tagName === 'tr' ? 'row' : 'text';
}

function headingOf(element: Element, place: Place): Heading {
  return { ...place, depth: Number(element.tagName[1]), text: textOf(element).trim() };
}

/** In Markdown a directive, in a built page the slot or the claim that it became. */
function directiveOf({ properties, children }: Element, place: Place): DirectiveUse | undefined {
  const text = textOf({ type: 'root', children }).trim();
  const {
    dataLatchkeyDirective: written,
    dataLatchkeyAttributes: attributes,
    dataLatchkeySlot: slot,
  } = properties;
  if (typeof written === 'string') {
    return { ...place, name: written, attributes: JSON.parse(String(attributes)), text };
  }
  return typeof slot === 'string' ? { ...place, name: slot, attributes: {}, text } : undefined;
}

function moved({ line, column }: Place, origin: Place): Place {
  return { line: line + origin.line - 1, column: line === 1 ? column + origin.column - 1 : column };
}

function startOf({ position }: Nodes): Place | undefined {
  // What HTML implies, such as a <tbody>, has a position without a start.
  const start: Partial<Place> | undefined = position?.start;
  return start?.line && start.column ? { line: start.line, column: start.column } : undefined;
}
