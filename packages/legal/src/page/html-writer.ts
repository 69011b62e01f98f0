import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { LegalStrings } from '../strings/legal-strings.ts';

/** Writes a Markdown tree as HTML; raw HTML passes through. */
export function writeHtml(tree: Root, { footnotes }: LegalStrings): string {
  const writer = unified()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      footnoteLabel: footnotes.title,
      footnoteBackLabel: (reference: number) => footnotes.back.replace('{number}', String(reference + 1)),
    })
    .use(rehypeStringify, { allowDangerousHtml: true });
  const html: HtmlRoot = writer.runSync(tree);
  return writer.stringify(html);
}
