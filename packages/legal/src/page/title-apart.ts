import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify).freeze();

/**
 * A page for layouts that print its title themselves, as the only `<h1>`: its own first `<h1>` is the title, and further
 * ones are `<h2>`. One that is filled or tested after the build cannot be a title, which is text: it is an `<h2>` as well.
 */
export function titleApart({ title, html }: { title: string; html: string }): {
  title: string;
  html: string;
} {
  const tree = parser.parse(html);
  const index = tree.children.findIndex((node) => node.type === 'element' && isTitle(node));
  const heading = tree.children[index];
  if (heading !== undefined) tree.children.splice(index, 1);
  visit(tree, 'element', (element) => {
    if (element.tagName === 'h1') element.tagName = 'h2';
  });
  return {
    title: heading?.type === 'element' ? textOf(heading).trim() : title,
    html: parser.stringify(tree).trimStart(),
  };
}

function isTitle(element: Element): boolean {
  if (element.tagName !== 'h1' || textOf(element).trim() === '') return false;
  return !isFilledLater({ type: 'root', children: [element] });
}

function isFilledLater(tree: Root): boolean {
  let found = false;
  visit(tree, 'element', ({ properties }) => {
    found ||= 'dataLatchkeySlot' in properties || 'dataLatchkeyClaim' in properties;
  });
  return found;
}
