import type { Element, Root as HtmlRoot } from 'hast';
import { visit } from 'unist-util-visit';
import { LegalPageError } from './legal-page-error.ts';
import type { RawTag } from './raw-html.ts';
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
 * An element that holds text and no tags takes along all that follows where its end tag is missing, blocks and claims as
 * words of its own.
 * @throws LegalPageError
 */
export function rejectOpenTexts([open]: readonly RawTag[], path: string): void {
  if (open === undefined) return;
  throw new LegalPageError({
    path,
    line: open.line,
    message: `a <${open.tagName}> in raw HTML has no end tag: what follows would be its text, and no block or claim in it would count.`,
    hint: `Write </${open.tagName}> where it ends, or take it out: a legal page cannot have one. Where the tag is meant to be read, write "\\<${open.tagName}>".`,
  });
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
 * A tag where HTML has no such element (`<tr>` outside of a table, `<body>`) is lost, and what it holds stays; so are
 * directives in an element that cannot hold theirs (`<select>`).
 * @param directives the elements that they have become
 * @param html as it is published
 * @throws LegalPageError
 */
export function rejectLostSlots(
  slots: readonly RawSlot[],
  directives: readonly RawTag[],
  html: HtmlRoot,
  path: string,
): void {
  const kept = new Set(markedElements(html).map(({ start }) => start));
  const lost = slots.find(({ start }) => !kept.has(start));
  if (lost !== undefined) {
    throw new LegalPageError({
      path,
      line: lost.line,
      message: `a <${lost.tagName}> with a slot or a claim stands where HTML has no such element: it would be lost, and what it holds published unconditionally.`,
      hint: 'Make it a <div> or, within a sentence, a <span>.',
    });
  }
  const gone = directives.find(({ start }) => !kept.has(start));
  if (gone === undefined) return;
  throw new LegalPageError({
    path,
    line: gone.line,
    message: `a directive stands in raw HTML that cannot hold a <${gone.tagName}>: it would be lost, and what it holds with it, or published unconditionally.`,
    hint: 'Take it out of the raw HTML around it.',
  });
}

/** Slots and claims whose place is known. */
export function markedElements(html: HtmlRoot): RawTag[] {
  const marked: RawTag[] = [];
  visit(html, 'element', ({ tagName, properties, position }) => {
    const { dataLatchkeySlot: slot, dataLatchkeyClaim: claim } = properties;
    if ((slot ?? claim) === undefined || position?.start.offset === undefined) return;
    marked.push({ tagName, start: position.start.offset, line: position.start.line });
  });
  return marked;
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
