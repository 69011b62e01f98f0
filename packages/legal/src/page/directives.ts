import { purposes } from '@latchkey/core';
import type { Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { LegalStrings } from '../strings/legal-strings.ts';
import { LegalPageError } from './legal-page-error.ts';

/** The page that directives are replaced in. */
export interface DirectiveContext {
  lang: string;
  strings: LegalStrings;
  path: string;
}

const leaves = ['trackers', 'services', 'consent-settings'] as const;
type Leaf = (typeof leaves)[number];

/**
 * Replaces `::trackers` and `::services` by empty slots, and `::consent-settings[label]` or
 * `:consent-settings[label]` by a link that opens the preferences.
 */
export function replaceDirectives(tree: Root, context: DirectiveContext): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.type === 'textDirective') {
      parent.children[index] = preferencesLink(node.children, context);
      return SKIP;
    }
    if (node.type !== 'leafDirective') return;
    if (leafName(node, context) === 'consent-settings') {
      const link: Paragraph = { type: 'paragraph', children: [preferencesLink(node.children, context)] };
      parent.children[index] = link;
    } else {
      becomeSlot(node, context);
    }
    return SKIP;
  });
}

function leafName(node: LeafDirective, context: DirectiveContext): Leaf {
  const name = leaves.find((known) => known === node.name);
  if (name !== undefined) return name;
  const known = leaves.map((leaf) => `"::${leaf}"`).join(', ');
  throw mistake(node, context, `there is no directive "::${node.name}"; the known ones are ${known}.`, {
    hint: 'Correct the name; or write "\\::" where the two colons are meant to be read.',
  });
}

/** An empty `<div>`, filled in the last pass over the built pages. */
function becomeSlot(node: LeafDirective, context: DirectiveContext): void {
  const { purpose, ...others } = node.attributes ?? {};
  const unknown = Object.keys(others)[0];
  if (unknown !== undefined) {
    throw mistake(node, context, `"::${node.name}" has no attribute "${unknown}"; it takes "purpose" only.`, {
      hint: `Write "::${node.name}" or "::${node.name}{purpose=statistics}".`,
    });
  }
  if (typeof purpose === 'string' && !purposes.some((known) => known === purpose)) {
    throw mistake(node, context, `there is no purpose "${purpose}".`, {
      hint: `The purposes are ${purposes.join(', ')}.`,
    });
  }
  node.children = [];
  node.data = {
    hName: 'div',
    hProperties: {
      dataLatchkeySlot: node.name,
      dataLatchkeyLang: context.lang,
      ...(purpose ? { dataLatchkeyPurpose: purpose } : {}),
    },
  };
}

function preferencesLink(label: PhrasingContent[], { strings, lang }: DirectiveContext): PhrasingContent {
  const ownWords = label.length > 0;
  const foreign = !ownWords && strings.lang !== lang;
  return {
    type: 'link',
    url: '#latchkey-preferences',
    children: ownWords ? label : [{ type: 'text', value: strings.consentSettings }],
    data: { hProperties: { dataLatchkeyAction: 'preferences', ...(foreign ? { lang: strings.lang } : {}) } },
  };
}

function mistake(node: Nodes, context: DirectiveContext, message: string, { hint }: { hint: string }) {
  return new LegalPageError({ path: context.path, line: node.position?.start.line, message, hint });
}
