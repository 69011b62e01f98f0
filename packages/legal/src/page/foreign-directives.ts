import type { Root } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';

/**
 * Escapes the colons of whatever reads as a directive and is none of ours, so that prose stays prose:
 * `10:30`, `3:1`, `Email:contact@example.org`, `:::note`. Lines stay where they are.
 * Unknown leaf directives are left: alone on their line, they are a mistake to report.
 * @param look sees each of them, and whether nothing else is in its paragraph
 */
export function escapeForeignDirectives(
  markdown: string,
  parse: (markdown: string) => Root,
  look: (directive: Directives, alone: boolean) => void = () => {},
): string {
  const colons = foreignColons(parse(markdown), markdown, look);
  if (colons.length === 0) return markdown;
  let escaped = '';
  let done = 0;
  for (const colon of colons) {
    escaped += `${markdown.slice(done, colon)}\\`;
    done = colon;
  }
  // What was inside of an unknown container is parsed anew, and may hold more.
  return escapeForeignDirectives(escaped + markdown.slice(done), parse, look);
}

/** Offsets, ascending. */
function foreignColons(
  tree: Root,
  markdown: string,
  look: (directive: Directives, alone: boolean) => void,
): number[] {
  const offsets: number[] = [];
  visit(tree, ['textDirective', 'containerDirective'], (node, _, parent) => {
    const directive = node as Directives;
    const start = directive.position?.start.offset;
    if (start === undefined || isOurs(directive)) return;
    look(directive, parent?.children.length === 1);
    for (let offset = start; markdown[offset] === ':'; offset++) offsets.push(offset);
  });
  return offsets;
}

/** An inline directive needs its label: without one it may be prose. */
function isOurs(directive: Directives): boolean {
  if (directive.type === 'containerDirective') return directive.name === 'when';
  return ['consent-settings', 'claim', 'fact'].includes(directive.name) && directive.children.length > 0;
}
