import type { TextDirective } from 'mdast-util-directive';
import { type DirectiveContext, mistake } from './directive-context.ts';

/** Of a directive that takes none: what they say would be lost without a word. */
export function rejectAttributes(node: TextDirective, context: Pick<DirectiveContext, 'path'>): void {
  const [name] = Object.keys(node.attributes ?? {});
  if (name === undefined) return;
  throw mistake(
    node,
    context,
    `":${node.name}" takes no attributes, and this one has "${name}".`,
    `Write ":${node.name}[…]" without braces after it.`,
  );
}
