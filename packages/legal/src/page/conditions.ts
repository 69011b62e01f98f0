import { closestMatch } from 'leven';
import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { predicateNames } from '../claims/predicate.ts';
import { type DirectiveContext, mistake } from './directive-context.ts';
import { predicatesOf } from './directive-predicates.ts';
import { conditionNames, hasValue, type PageValues, placeholderNames } from './page-values.ts';
import { fromProperty, scopeProperty } from './slot-properties.ts';

/**
 * `:::when{contact}` is unwrapped where all of its names have a value, and removed elsewhere. What predicates say
 * (`:::when{uses=video}`) only the scan of the whole site can tell: they become a wrapper that the last pass keeps or
 * takes out.
 */
export function resolveConditions(
  tree: Root,
  values: PageValues,
  context: Pick<DirectiveContext, 'path' | 'isService' | 'source' | 'frontmatter'>,
): void {
  visit(tree, 'containerDirective', (node, index, parent) => {
    if (parent === undefined || index === undefined || node.data?.hName) return;
    const { statement, names } = predicatesOf(node, context);
    if (!namesKnown(node, names, statement, context, values)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (statement === '') parent.children.splice(index, 1, ...node.children);
    else
      node.data = {
        hName: 'div',
        hProperties: {
          dataLatchkeySlot: 'when',
          dataLatchkeyIf: statement,
          ...scopeProperty(context.frontmatter),
          ...fromProperty(node, context),
        },
      };
    return index;
  });
}

const knownNames: readonly string[] = [...placeholderNames, ...conditionNames];

/** Whether all names have a value. */
function namesKnown(
  node: ContainerDirective,
  names: readonly string[],
  statement: string,
  context: Pick<DirectiveContext, 'path'>,
  values: PageValues,
): boolean {
  const held = names.map((name) => hasValue(name, values));
  if (held.includes(undefined) || (names.length === 0 && statement === '')) {
    const strange = names.find((_, index) => held[index] === undefined);
    const meant = strange && closestMatch(strange, knownNames, { maxDistance: strange.length > 5 ? 2 : 1 });
    throw mistake(
      node,
      context,
      `":::when{${names.join(' ')}}" asks for something that is not known here${meant ? `; did you mean "${meant}"?` : '.'}`,
      `It takes one or more of these names: ${knownNames.join(', ')}; or predicates, as in ":::when{consent=none}": ${predicateNames.join(', ')}.`,
    );
  }
  return !held.includes(false);
}
