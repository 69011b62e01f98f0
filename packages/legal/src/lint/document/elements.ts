import type { Element, Nodes } from 'hast';

export function firstOf(node: Nodes, tagName: string): Element | undefined {
  return elementsIn(node, tagName)[0];
}

/** All elements of a name below a node, in their order. */
export function elementsIn(node: Nodes, tagName: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => [
    ...(child.type === 'element' && child.tagName === tagName ? [child] : []),
    ...elementsIn(child, tagName),
  ]);
}
