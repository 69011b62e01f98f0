import type { Element, Root as HtmlRoot } from 'hast';
import { visit } from 'unist-util-visit';
import { LegalPageError } from './legal-page-error.ts';
import type { RawSlot } from './raw-tags.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** Slots that hold content of the author's. */
const holding = ['when', 'opener'];

/**
 * A block in raw HTML has to be closed where its author means it to end: it goes with all that is in it.
 * @throws LegalPageError
 */
export function rejectOpenBlocks(slots: readonly RawSlot[], path: string): void {
  for (const { slot, tagName: name, line, paired } of slots) {
    if (slot !== 'when' || paired) continue;
    throw new LegalPageError({
      path,
      line,
      message: `the block "when" is a <${name}>, and its start and end tags do not match on this page: what follows could go with it.`,
      hint: `Write the </${name}> that is missing, or take out the one that is too many; or use ":::when{…}" and ":::" in its place.`,
    });
  }
}

/**
 * Of an element that a legal page cannot have, only what it holds is published: whatever a block depends on, and
 * whether or not a claim is so.
 * @throws LegalPageError
 */
export function rejectStrangeSlots(html: HtmlRoot, path: string): void {
  visit(html, 'element', ({ tagName: name, properties, position }) => {
    if (sanitizeSchema.tagNames?.includes(name)) return;
    const { dataLatchkeySlot: slot, dataLatchkeyClaim: claim } = properties;
    if (slot === undefined && claim === undefined) return;
    throw new LegalPageError({
      path,
      line: position?.start.line,
      message: `the ${slot === undefined ? `claim "${claim}"` : `slot "${slot}"`} is a <${name}>, which a legal page cannot have: without it, what it holds would be published unconditionally.`,
      hint: 'Make it a <div> or, within a sentence, a <span>.',
    });
  });
}

/**
 * A tag where HTML has no such element (`<tr>` outside of a table, `<body>`) is lost, and what it holds stays.
 * @param html as it is published
 * @throws LegalPageError
 */
export function rejectLostSlots(slots: readonly RawSlot[], html: HtmlRoot, path: string): void {
  const kept = new Set<number | undefined>();
  visit(html, 'element', ({ properties, position }) => {
    if ((properties['dataLatchkeySlot'] ?? properties['dataLatchkeyClaim']) !== undefined)
      kept.add(position?.start.offset);
  });
  const lost = slots.find(({ start }) => !kept.has(start));
  if (lost === undefined) return;
  throw new LegalPageError({
    path,
    line: lost.line,
    message: `a <${lost.tagName}> with a slot or a claim stands where HTML has no such element: it would be lost, and what it holds published unconditionally.`,
    hint: 'Make it a <div> or, within a sentence, a <span>.',
  });
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
