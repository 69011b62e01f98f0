import type { Root as HtmlRoot, Nodes, Parents } from 'hast';
import { LegalPageError } from './legal-page-error.ts';
import type { RawSlot } from './raw-tags.ts';
import { type Span, WrittenBlocks } from './written-blocks.ts';

/**
 * What is written in a block has to be in it when a browser reads the page: HTML ends a `<p>` before a `<div>`, and puts
 * words of a `<tr>` before the table.
 * @param html as it is published
 * @throws LegalPageError
 */
export function rejectLeakingBlocks(slots: readonly RawSlot[], html: HtmlRoot, path: string): void {
  const written = slots.filter(({ slot }) => slot === 'when');
  const leaking =
    written.find(({ content }) => content === undefined) ?? leakingFrom(html, new WrittenBlocks(written), []);
  if (leaking === undefined) return;
  const { tagName, line } = leaking;
  throw new LegalPageError({
    path,
    line,
    message: `the block "when" is a <${tagName}>, and HTML does not keep in it all that is written between its tags: the rest would be published unconditionally.`,
    hint: 'Make it a <div> that closes what it opens, beside tables and not in them; or use ":::when{…}" and ":::".',
  });
}

/** A block that something in a node was written in, but is not in. */
function leakingFrom(
  parent: Parents,
  blocks: WrittenBlocks,
  around: readonly RawSlot[],
): RawSlot | undefined {
  for (const [index, node] of parent.children.entries()) {
    const found = leakingAt(node, parent.children[index + 1], blocks, around);
    if (found !== undefined) return found;
  }
  return undefined;
}

function leakingAt(
  node: Nodes,
  next: Nodes | undefined,
  blocks: WrittenBlocks,
  around: readonly RawSlot[],
): RawSlot | undefined {
  if (node.type === 'text') {
    if (!/\S/.test(node.value)) return undefined;
    const span = spanOf(node);
    // Words that were put before a table may have been added to others, whose place counts.
    if (span === undefined) return next && blockOfTable(next, blocks, around);
    return blocks.missing(span, around);
  }
  if (node.type !== 'element') return undefined;
  const start = node.position?.start.offset;
  const own = blocks.madeOf(node);
  const inside = own === undefined || around.includes(own) ? around : [...around, own];
  const missing = start === undefined ? undefined : blocks.missing({ start, end: start + 1 }, inside);
  return missing ?? leakingFrom(node, blocks, inside);
}

/** Undefined where nobody knows where it was written. */
function spanOf({ position }: Nodes): Span | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** A block that is a part of a table. */
function blockOfTable(node: Nodes, blocks: WrittenBlocks, around: readonly RawSlot[]): RawSlot | undefined {
  if (node.type !== 'element' || node.tagName !== 'table') return undefined;
  const pending: Nodes[] = [node];
  for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
    if (each.type !== 'element') continue;
    const block = blocks.madeOf(each);
    if (block !== undefined && !around.includes(block)) return block;
    pending.push(...each.children);
  }
  return undefined;
}
