import type { Element, Root as HtmlRoot, Nodes, Parents } from 'hast';
import { LegalPageError } from './legal-page-error.ts';
import type { RawSlot } from './raw-tags.ts';

type Content = NonNullable<RawSlot['content']>;

/**
 * What is written in a block has to be in it when a browser reads the page: HTML ends a `<p>` before a `<div>`, and puts
 * words of a `<tr>` before the table.
 * @param html as it is published
 * @throws LegalPageError
 */
export function rejectLeakingBlocks(slots: readonly RawSlot[], html: HtmlRoot, path: string): void {
  for (const { slot, tagName, start, content, line } of slots) {
    if (slot !== 'when' || (content && !isOutside(html, start, content))) continue;
    throw new LegalPageError({
      path,
      line,
      message: `the block "when" is a <${tagName}>, and HTML does not keep in it all that is written between its tags: the rest would be published unconditionally.`,
      hint: 'Make it a <div> that closes what it opens, beside tables and not in them; or use ":::when{…}" and ":::".',
    });
  }
}

/** Whether something of this content is in a node, but not in the block that starts there. */
function isOutside(parent: Parents, start: number, content: Content): boolean {
  return parent.children.some((node, index) => {
    if (node.type === 'text') {
      if (!/\S/.test(node.value)) return false;
      // Words that were put before a table may have been added to others, whose place counts.
      return spans(node, content) ?? holdsBlock(parent.children[index + 1], start);
    }
    if (node.type !== 'element' || isBlock(node, start)) return false;
    return startsIn(node, content) || isOutside(node, start, content);
  });
}

function isBlock({ properties, position }: Element, start: number): boolean {
  return properties['dataLatchkeySlot'] === 'when' && position?.start.offset === start;
}

/** Undefined where nobody knows where the text was written. */
function spans({ position }: Nodes, content: Content): boolean | undefined {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  return start.offset < content.end && end.offset > content.start;
}

function startsIn({ position }: Nodes, content: Content): boolean {
  const at = position?.start.offset;
  return at !== undefined && content.start <= at && at < content.end;
}

/** Whether a node is a table that the block is a part of. */
function holdsBlock(node: Nodes | undefined, start: number): boolean {
  if (node?.type !== 'element' || node.tagName !== 'table') return false;
  const holds = (each: Nodes): boolean =>
    each.type === 'element' && (isBlock(each, start) || each.children.some(holds));
  return holds(node);
}
