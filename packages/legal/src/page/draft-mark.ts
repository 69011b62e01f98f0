import type { Paragraph, Root } from 'mdast';
import type { LegalStrings } from '../strings/legal-strings.ts';

/** Puts a note under the title of a page that nobody has read yet. */
export function markAsDraft(tree: Root, { draft, lang: ours }: LegalStrings, lang: string): void {
  const title = tree.children.findIndex((node) => node.type === 'heading' && node.depth === 1);
  const note: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children: [{ type: 'text', value: draft }] }],
    data: { hProperties: { role: 'note', ...(ours === lang ? {} : { lang: ours }) } },
  };
  tree.children.splice(title + 1, 0, note);
}
