import * as parse5 from 'parse5';
import type { Space } from '../../packages/core/src/html/tokens.ts';

type Node = parse5.DefaultTreeAdapterTypes.Node;
type Element = parse5.DefaultTreeAdapterTypes.Element;

/** An element of a tree that has a start tag in the source. */
export interface TreeTag {
  /** As parse5 names it, in lower case. */
  name: string;
  start: number;
  end: number;
  space: Space;
  inert: boolean;
  /** First occurrences only, with the span of name and value. */
  attributes: { name: string; value: string; start: number; end: number }[];
  endTag: { start: number; end: number } | null;
}

/** What a browser makes of a document, by parse5. */
export interface TreeTags {
  withScripts: TreeTag[];
  withoutScripts: TreeTag[];
  /** Where a tag starts, of those too that no tree holds. */
  starts: Set<number>;
}

export function treeTags(html: string): TreeTags {
  const starts = new Set<number>();
  const withScripts = tagsOf(html, true, starts);
  return { withScripts, withoutScripts: tagsOf(html, false, starts), starts };
}

interface TagToken {
  location: { startOffset: number };
}

interface ParserClass {
  new (): { onStartTag(token: TagToken): void; onEndTag(token: TagToken): void };
  parse(html: string, options: object): parse5.DefaultTreeAdapterTypes.Document;
}

// parse5 exports its parser, but does not declare it.
const Parser = Reflect.get(parse5, 'Parser') as ParserClass;

const spaces: Record<string, Space> = {
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/Math/MathML': 'math',
};

function tagsOf(html: string, scriptingEnabled: boolean, starts: Set<number>): TreeTag[] {
  const tags: TreeTag[] = [];
  const visit = (node: Node, inert: boolean): void => {
    if ('tagName' in node) {
      const tag = tagOf(node, inert);
      if (tag !== null) tags.push(tag);
    }
    if ('content' in node) visit(node.content, inert || !hasAttribute(node, 'shadowrootmode'));
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, inert);
  };
  class Recorder extends Parser {
    override onStartTag(token: TagToken): void {
      starts.add(token.location.startOffset);
      super.onStartTag(token);
    }
    override onEndTag(token: TagToken): void {
      starts.add(token.location.startOffset);
      super.onEndTag(token);
    }
  }
  visit(Recorder.parse(html, { sourceCodeLocationInfo: true, scriptingEnabled }), false);
  return tags;
}

function tagOf(element: Element, inert: boolean): TreeTag | null {
  const location = element.sourceCodeLocation;
  if (!location?.startTag) return null;
  const { startTag, endTag } = location;
  const attributes = element.attrs.flatMap((attribute) => {
    // A second <html> or <body> gives its attributes to the first: those have no place there.
    const name = lower(attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name);
    const place = location.attrs?.[name];
    return place ? [{ name, value: attribute.value, start: place.startOffset, end: place.endOffset }] : [];
  });
  return {
    name: lower(element.tagName),
    start: startTag.startOffset,
    end: startTag.endOffset,
    space: spaces[element.namespaceURI] ?? 'html',
    inert,
    attributes,
    endTag: endTag ? { start: endTag.startOffset, end: endTag.endOffset } : null,
  };
}

function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some((attribute) => attribute.name === name);
}

/** parse5 gives svg names their camel case back; everything else is in lower case already. */
function lower(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
