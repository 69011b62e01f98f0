import type { CheerioAPI } from 'cheerio';
import { lowerAscii } from './ascii.ts';
import { hasTextContent } from './text-content.ts';
import type { Space } from './tokens.ts';

export interface TreeSpan {
  start: number;
  end: number;
}

/** An element that has a start tag in the source. */
export interface TreeElement {
  start: number;
  space: Space;
  inert: boolean;
  endTag: TreeSpan | null;
}

export interface Tree {
  elements: TreeElement[];
  /** Where no tag can start: start tags, comments, content that is text. */
  opaque: TreeSpan[];
  /** The content of noscript elements. */
  noscripts: TreeSpan[];
}

type Root = ReturnType<CheerioAPI['root']>[number];
type Node = Root | Root['children'][number];
type Element = Extract<Node, { attribs: unknown }>;

const spaces: Record<string, Space> = {
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/Math/MathML': 'math',
};

/** Parses a document with cheerio (parse5). Every element is listed, in no order. */
export async function parseTree(text: string, scripting: boolean): Promise<Tree> {
  const { load } = await import('cheerio');
  const root = load(text, { sourceCodeLocationInfo: true, scriptingEnabled: scripting }).root()[0];
  const tree: Tree = { elements: [], opaque: [], noscripts: [] };
  const waiting: { node: Node; inert: boolean }[] = root === undefined ? [] : [{ node: root, inert: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, inert } = next;
    addSpans(tree, node, text.length);
    if ('attribs' in node) addElement(tree.elements, node, inert);
    if (!('children' in node)) continue;
    const inertChildren = inert || isPlainTemplate(node);
    for (const child of node.children) waiting.push({ node: child, inert: inertChildren });
  }
  return tree;
}

function addElement(elements: TreeElement[], element: Element, inert: boolean): void {
  const location = element.sourceCodeLocation;
  if (!location?.startTag) return;
  const { endTag } = location;
  elements.push({
    start: location.startTag.startOffset,
    space: spaceOf(element),
    inert,
    endTag: endTag ? { start: endTag.startOffset, end: endTag.endOffset } : null,
  });
}

function addSpans(tree: Tree, node: Node, inputEnd: number): void {
  const location = node.sourceCodeLocation;
  if (!location) return;
  if (node.type === 'comment') tree.opaque.push({ start: location.startOffset, end: location.endOffset });
  if (!('attribs' in node) || !('startTag' in location) || !location.startTag) return;
  const { startTag, endTag } = location;
  const contentEnd = endTag?.startOffset ?? inputEnd;
  const name = spaceOf(node) === 'html' ? node.name : '';
  tree.opaque.push({
    start: startTag.startOffset,
    end: hasTextContent(name) ? contentEnd : startTag.endOffset,
  });
  if (name === 'noscript') tree.noscripts.push({ start: startTag.endOffset, end: contentEnd });
}

function isPlainTemplate(node: Node): boolean {
  if (!('attribs' in node) || node.name !== 'template' || spaceOf(node) !== 'html') return false;
  return !Object.keys(node.attribs).some((name) => lowerAscii(name) === 'shadowrootmode');
}

function spaceOf(element: Element): Space {
  return spaces[element.namespace ?? ''] ?? 'html';
}
