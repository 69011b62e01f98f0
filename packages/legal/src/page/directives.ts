import type { Paragraph, Root } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { becomeClaim } from './claim-directive.ts';
import { rejectAttributes } from './directive-attributes.ts';
import { type DirectiveContext, mistake } from './directive-context.ts';
import { meantDirective } from './directive-forms.ts';
import { becomeFact } from './fact-directive.ts';
import { checkOption, isLeafName, type LeafName, leafDirectives, leafNames } from './leaf-directives.ts';
import { preferencesLink } from './preferences-link.ts';
import { daysOfPage, entriesOf, fromProperty, slotProperties } from './slot-properties.ts';

/**
 * Replaces the directives of a page: those that stand alone by empty slots, `:fact[…]` by a slot in the line,
 * `:claim[…]` by its text, marked, and `consent-settings` by a link to the preferences.
 */
export function replaceDirectives(tree: Root, context: DirectiveContext): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.type === 'textDirective' && node.name === 'consent-settings') {
      rejectAttributes(node, context);
      parent.children[index] = preferencesLink(node.children, context, { dataLatchkeySlot: 'opener' });
      return SKIP;
    }
    if (node.type === 'textDirective') return becomeInline(node, context);
    if (node.type !== 'leafDirective') return;
    const name = leafName(node, context);
    if (name === 'consent-settings') parent.children[index] = preferencesParagraph(node, context);
    else becomeSlot(node, name, context);
    return SKIP;
  });
}

/** What is inside of a claim is read on. */
function becomeInline(node: TextDirective, context: DirectiveContext): typeof SKIP | undefined {
  if (node.name === 'claim') return void becomeClaim(node, context);
  becomeFact(node, context);
  return SKIP;
}

function leafName(node: LeafDirective, context: DirectiveContext): LeafName {
  if (isLeafName(node.name)) return node.name;
  const known = leafNames.map((leaf) => `"::${leaf}"`).join(', ');
  const meant = meantDirective(`::${node.name}`);
  throw mistake(
    node,
    context,
    `there is no directive "::${node.name}"${meant ? `; did you mean "${meant}"?` : `; the known ones are ${known}.`}`,
    `Correct the name${meant ? ` (the known ones are ${known})` : ''}; or write "\\::" where the two colons are meant to be read.`,
  );
}

/** An empty `<div>`, filled in the last pass over the built pages. */
function becomeSlot(node: LeafDirective, name: LeafName, context: DirectiveContext): void {
  const options = optionsOf(node, name, context);
  node.children = [];
  node.data = {
    hName: 'div',
    hProperties: slotProperties(name, { ...ofThePage(name, context), ...options }, context),
  };
}

function optionsOf(node: LeafDirective, name: LeafName, context: DirectiveContext): Record<string, string> {
  const known: readonly string[] = leafDirectives[name];
  return Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([key, value]) => {
      if (!known.includes(key)) {
        const takes = known.length > 0 ? `it takes ${known.join(', ')}` : 'it takes none';
        const example = known.includes('purpose') ? ` or "::${name}{purpose=statistics}"` : '';
        throw mistake(
          node,
          context,
          `"::${name}" has no attribute "${key}"; ${takes}.`,
          `Write "::${name}"${example}.`,
        );
      }
      const checked = checkOption(key, value ?? '');
      if ('problem' in checked) throw mistake(node, context, `${checked.problem}.`, checked.hint);
      return [key, checked.value];
    }),
  );
}

/** Those that tell of what the page speaks for. */
const scopedSlots = new Set<LeafName>(['trackers', 'services', 'retention']);

/** What a slot says of the page that it is on. */
function ofThePage(name: LeafName, { frontmatter }: DirectiveContext): Record<string, string | undefined> {
  const { version, effective, prevails, scope } = frontmatter;
  if (name === 'updated') return { version, effective, prevails, ...daysOfPage(frontmatter) };
  if (scopedSlots.has(name)) return { scope: scope?.join(' ') };
  return name === 'changes' ? { entries: entriesOf(frontmatter) } : {};
}

/** A button that does nothing would be a lie: where nothing waits for consent, the paragraph goes. */
function preferencesParagraph(node: LeafDirective, context: DirectiveContext): Paragraph {
  return {
    type: 'paragraph',
    children: [preferencesLink(node.children, context)],
    data: {
      hProperties: {
        dataLatchkeySlot: 'when',
        dataLatchkeyIf: 'consent=needed',
        ...fromProperty(node, context),
      },
    },
  };
}
