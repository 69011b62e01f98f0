import { closesAll, everyTag } from '@latchkey/core';
import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { LegalPageError } from './legal-page-error.ts';

/** Slots that hold content of the author's. */
const holding = ['when', 'opener'];

/**
 * A block in raw HTML has to be closed where its author means it to end: it goes with all that is in it.
 * @throws LegalPageError
 */
export function rejectOpenBlocks(tree: Root, path: string): void {
  const raw: { value: string; line: number | undefined }[] = [];
  visit(tree, 'html', ({ value, position }) => {
    raw.push({ value, line: position?.start.line });
  });
  const all = everyTag(raw.map(({ value }) => value).join('\n'));
  for (const { value, line } of raw) {
    const [tag, name = ''] = /<(\w+)(?=[^>]*\bdata-latchkey-slot=["']?when\b)/i.exec(value) ?? [];
    if (tag === undefined || closesAll(all, new Set([name.toLowerCase()]))) continue;
    throw new LegalPageError({
      path,
      line,
      message: `the block "when" is a <${name}>, and its start and end tags do not match on this page: what follows could go with it.`,
      hint: `Write the </${name}> that is missing, or take out the one that is too many; or use ":::when{…}" and ":::" in its place.`,
    });
  }
}

/**
 * A slot in raw HTML that is not closed would be filled over what follows it.
 * @throws LegalPageError
 */
export function rejectFullSlots(html: HtmlRoot, path: string): void {
  visit(html, 'element', (element) => {
    const slot = element.properties['dataLatchkeySlot'];
    if (typeof slot !== 'string' || holding.includes(slot) || isEmpty(element)) return;
    const { tagName: name, position } = element;
    throw new LegalPageError({
      path,
      line: position?.start.line,
      message: `the slot "${slot}" holds something that it would be filled over: its end tag is missing, or stands behind other content.`,
      hint: `Write </${name}> right after its start tag; HTML has no "<${name} />".`,
    });
  });
}

function isEmpty({ children }: Element): boolean {
  return children.every(
    (child) => child.type === 'comment' || (child.type === 'text' && !/\S/.test(child.value)),
  );
}
