import { closestMatch } from 'leven';
import type { TextDirective } from 'mdast-util-directive';
import { factNames, isFactName } from '../slots/fact-names.ts';
import { rejectAttributes } from './directive-attributes.ts';
import { type DirectiveContext, mistake } from './directive-context.ts';
import { daysOfPage, slotProperties } from './slot-properties.ts';

/** `:fact[choice-duration]`: a slot in the line. */
export function becomeFact(node: TextDirective, context: DirectiveContext): void {
  const [label] = node.children;
  const name = label?.type === 'text' ? label.value.trim() : '';
  if (!isFactName(name) || node.children.length > 1) {
    const known = factNames.join(', ');
    const meant = closestMatch(name, factNames, { maxDistance: 2 });
    throw mistake(
      node,
      context,
      `there is no fact "${name}"${meant ? `; did you mean "${meant}"?` : '.'}`,
      `The facts are ${known}.`,
    );
  }
  rejectAttributes(node, context);
  const { version } = context.frontmatter;
  const own = name === 'version' ? { version } : name === 'updated' ? daysOfPage(context.frontmatter) : {};
  if (name === 'version' && version === undefined) {
    throw mistake(node, context, 'the page has no version.', 'Write version: "1.0" into its frontmatter.');
  }
  node.children = [];
  node.data = { hName: 'span', hProperties: slotProperties('fact', { fact: name, ...own }, context) };
}
