import type { Heading, Nodes, Root } from 'mdast';
import { LegalPageError } from './legal-page-error.ts';

/** Text of the first level-one heading; a line break is a blank. */
export function headingText(tree: Root): string | undefined {
  const heading = tree.children.find(isTitleHeading);
  return heading && (plainText(heading).trim() || undefined);
}

/** Puts `title` first, as the level-one heading, on a page that has none of its own. */
export function ensureTitleHeading(tree: Root, title: string | undefined, path: string): void {
  if (tree.children.some(isTitleHeading)) return;
  if (title === undefined) {
    throw new LegalPageError({
      path,
      line: 1,
      message: 'the page has no title.',
      hint: 'Write "title: Cookie policy" in its frontmatter, or begin it with a "# Cookie policy" line.',
    });
  }
  tree.children.unshift({ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] });
}

function isTitleHeading(node: Nodes): node is Heading {
  return node.type === 'heading' && node.depth === 1;
}

function plainText(node: Nodes): string {
  if (node.type === 'break' || (node.type === 'html' && /^<br[\s/>]/i.test(node.value))) return ' ';
  if ('children' in node) return node.children.map(plainText).join('');
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}
