import type { FootnoteDefinition, FootnoteReference, Nodes, Root } from 'mdast';
import { LegalPageError } from './legal-page-error.ts';
import type { RawSlot } from './raw-tags.ts';

/**
 * Footnotes stand at the end of the page, where no block goes: one that is written in a block, or that only blocks refer
 * to, would be published whatever these depend on.
 * @throws LegalPageError
 */
export function rejectLooseNotes(tree: Root, slots: readonly RawSlot[], path: string): void {
  const notes = notesOf(tree, writtenIn(slots));
  const written = notes.find(({ node, inBlock }) => inBlock && node.type === 'footnoteDefinition');
  if (written !== undefined) throw loose(written.node, path, 'is written in a block "when"');
  const references = notes.filter(({ node }) => node.type === 'footnoteReference');
  // What only notes refer to is no more published than they are.
  const inText = references.filter(({ inBlock, inNote }) => !inBlock && !inNote);
  const free = new Set(inText.map(({ node }) => node.identifier));
  const held = references.find(({ node, inBlock }) => inBlock && !free.has(node.identifier));
  if (held !== undefined) throw loose(held.node, path, 'is referred to only in a block "when"');
}

interface Note {
  node: FootnoteDefinition | FootnoteReference;
  inBlock: boolean;
  inNote: boolean;
}

/** What a node is in. */
type Around = Omit<Note, 'node'>;
const page: Around = { inBlock: false, inNote: false };

/** In the order of the page. */
function notesOf(node: Nodes, isBlock: (node: Nodes) => boolean, around = page): Note[] {
  const isNote = node.type === 'footnoteDefinition';
  const inBlock = around.inBlock || isBlock(node);
  const own = isNote || node.type === 'footnoteReference' ? [{ node, ...around, inBlock }] : [];
  const within = { inBlock, inNote: around.inNote || isNote };
  const inside = 'children' in node ? node.children.flatMap((child) => notesOf(child, isBlock, within)) : [];
  return [...own, ...inside];
}

/** Tells a block that the last pass keeps or takes out, and what starts in one that is raw HTML. */
function writtenIn(slots: readonly RawSlot[]): (node: Nodes) => boolean {
  const contents = slots.flatMap(({ slot, content }) => (slot === 'when' && content) || []);
  return ({ type, data, position }) => {
    if (type === 'containerDirective') return data?.hName !== undefined;
    if (type !== 'footnoteDefinition' && type !== 'footnoteReference') return false;
    const at = position?.start.offset ?? -1;
    return contents.some(({ start, end }) => start <= at && at < end);
  };
}

function loose(node: FootnoteDefinition | FootnoteReference, path: string, why: string): LegalPageError {
  return new LegalPageError({
    path,
    line: node.position?.start.line,
    message: `the footnote "[^${node.label ?? node.identifier}]" ${why}, and footnotes are printed at the end of the page: it would be published unconditionally.`,
    hint: 'Write its words into the sentence, in place of the "[^…]".',
  });
}
