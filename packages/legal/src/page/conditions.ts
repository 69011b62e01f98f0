import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { LegalPageError } from './legal-page-error.ts';
import { isPlaceholderName, type PageValues, placeholderNames } from './page-values.ts';

/** Unwraps `:::when{contact}` blocks all of whose names have a value, and removes the others. */
export function resolveConditions(tree: Root, values: PageValues, path: string): void {
  visit(tree, 'containerDirective', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    parent.children.splice(index, 1, ...(holds(node, values, path) ? node.children : []));
    return index;
  });
}

function holds(node: ContainerDirective, values: PageValues, path: string): boolean {
  const names = Object.keys(node.attributes ?? {});
  const known = names.filter(isPlaceholderName);
  if (known.length === 0 || known.length < names.length) {
    throw new LegalPageError({
      path,
      line: node.position?.start.line,
      message: `":::when{${names.join(' ')}}" asks for something that is not known here.`,
      hint: `It takes one or more of these names: ${placeholderNames.join(', ')}.`,
    });
  }
  return known.every((name) => Boolean(values[name]));
}
