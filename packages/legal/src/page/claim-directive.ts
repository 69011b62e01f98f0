import type { TextDirective } from 'mdast-util-directive';
import { type DirectiveContext, mistake } from './directive-context.ts';
import { predicatesOf } from './directive-predicates.ts';
import { fromProperty, scopeProperty } from './slot-properties.ts';

/** `:claim[No advertising]{none=advertising}`: the text, marked with what the site has to bear out and where it says so. */
export function becomeClaim(node: TextDirective, context: DirectiveContext): void {
  const { statement, names } = predicatesOf(node, context);
  if (statement === '' || names.length > 0) {
    throw mistake(
      node,
      context,
      `":claim" says nothing that can be checked${names.length > 0 ? `: "${names.join(' ')}" is no predicate` : ''}.`,
      'Write what has to be true in braces, as in ":claim[No advertising]{none=advertising}".',
    );
  }
  node.data = {
    hName: 'span',
    hProperties: {
      dataLatchkeyClaim: statement,
      ...scopeProperty(context.frontmatter),
      ...fromProperty(node, context),
    },
  };
}
