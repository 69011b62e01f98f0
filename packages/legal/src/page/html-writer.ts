import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { LegalStrings } from '../strings/legal-strings.ts';
import { unlinkBlocks } from './back-links.ts';
import { rejectLeakingBlocks } from './leaking-blocks.ts';
import { rejectLooseNotes } from './loose-notes.ts';
import type { RawTag } from './raw-html.ts';
import {
  markedElements,
  rejectFullSlots,
  rejectLostSlots,
  rejectOpenBlocks,
  rejectOpenTexts,
  rejectStrangeSlots,
} from './raw-slots.ts';
import { rawTags } from './raw-tags.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** An element that the author wrote and that a legal page cannot have. */
export interface LeftOut {
  name: string;
  /** 1-based; absent where nobody knows. */
  line: number | undefined;
}

/**
 * Writes a Markdown tree as HTML; of raw HTML stays what a legal page can have.
 * @throws LegalPageError for slots in raw HTML that are not closed, or would not stay, and for footnotes of blocks
 */
export function writeHtml(
  tree: Root,
  { footnotes }: LegalStrings,
  path: string,
): { html: string; leftOut: LeftOut[] } {
  const { slots, openTexts } = rawTags(tree);
  rejectOpenTexts(openTexts, path);
  rejectOpenBlocks(slots, path);
  rejectLooseNotes(tree, slots, path);
  const leftOut: LeftOut[] = [];
  const directives: RawTag[] = [];
  const writer = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      footnoteLabel: footnotes.title,
      footnoteBackLabel: (reference: number) => footnotes.back.replace('{number}', String(reference + 1)),
    })
    .use(() => (html: HtmlRoot) => {
      directives.push(...markedElements(html));
      closeWrappers(html);
    })
    .use(rehypeRaw)
    .use(() => (html: HtmlRoot) => {
      rejectStrangeSlots(html, path);
      rejectFullSlots(html, path);
      leftOut.push(...strangeElements(html));
    })
    .use(rehypeSanitize, sanitizeSchema)
    .use(() => (html: HtmlRoot) => {
      rejectLostSlots(slots, directives, html, path);
      rejectLeakingBlocks(slots, html, path);
      unlinkBlocks(html);
    })
    .use(rehypeStringify);
  const html: HtmlRoot = writer.runSync(tree);
  return { html: writer.stringify(html), leftOut };
}

const raw = unified().use(rehypeRaw).freeze();

/** A `</div>` of the author's inside of a condition or a claim does not end it. */
function closeWrappers(html: HtmlRoot): void {
  visit(html, 'element', (element) => {
    const { dataLatchkeyIf: condition, dataLatchkeyClaim: claim } = element.properties;
    if (condition === undefined && claim === undefined) return;
    const inside: HtmlRoot = raw.runSync({ type: 'root', children: element.children });
    element.children = inside.children.filter((child) => child.type !== 'doctype');
  });
}

function strangeElements(html: HtmlRoot): LeftOut[] {
  const strange: LeftOut[] = [];
  visit(html, 'element', ({ tagName, position }) => {
    if (!sanitizeSchema.tagNames?.includes(tagName))
      strange.push({ name: tagName, line: position?.start.line });
  });
  return strange;
}
