import type { Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { escapeForeignDirectives } from '../../page/foreign-directives.ts';
import { readMapping } from '../../page/frontmatter.ts';
import { LegalPageError } from '../../page/legal-page-error.ts';
import { footnotesInPlace } from './footnotes.ts';
import { languageOf } from './language-of.ts';
import type { LintDocument, Place } from './lint-document.ts';
import { piecesOf } from './markdown-pieces.ts';
import { type Parts, partsOf } from './parts-of.ts';
import { plainTables } from './plain-tables.ts';

const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .freeze();
const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true, handlers: footnotesInPlace })
  .use(rehypeRaw)
  .freeze();
const html = unified().use(rehypeParse).freeze();

/**
 * Reads a policy: HTML when its name says so, else Markdown, which plain text is too.
 * @throws LegalPageError when the frontmatter is no YAML mapping, or the rest is nested too deep
 */
export function readDocument(source: string, path: string): LintDocument {
  const isHtml = /\.x?html?$/i.test(path);
  const frontmatter = isHtml ? {} : readMapping(source, path);
  const parts = withinStack(path, () =>
    isHtml ? partsOf(html.parse(source), source) : partsOfMarkdown(source),
  );
  return {
    path,
    ...languageOf(parts, frontmatter),
    source,
    frontmatter,
    ...parts,
    tables: [...parts.tables, ...plainTables(parts.passages)],
  };
}

function partsOfMarkdown(source: string): Parts {
  const [first, ...rest] = piecesOf(source).map(({ text, ...start }) => partsOfPiece(text, start));
  const parts = first ?? partsOfPiece('');
  for (const more of rest) {
    parts.passages.push(...more.passages);
    parts.headings.push(...more.headings);
    parts.links.push(...more.links);
    parts.tables.push(...more.tables);
    parts.directives.push(...more.directives);
  }
  return parts;
}

/** @throws LegalPageError for what is nested so deep that the parsers, which recur, run out of stack */
function withinStack<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new LegalPageError({
      path,
      message: 'Its elements, quotes or lists are nested too deep to be read.',
      hint: 'Check what made the file: browsers do not nest deeper than 512 elements either.',
      cause,
    });
  }
}

function partsOfPiece(text: string, start?: Place): Parts {
  const source = withoutForeign(text);
  const tree = parse(source);
  visit(tree, ['textDirective', 'leafDirective', 'containerDirective'], (node) =>
    markDirective(node as Directives),
  );
  return partsOf(toHtml.runSync(tree, new VFile(source)) as Root, source, start);
}

/** Most texts have nothing that reads as a directive: those are parsed once. */
function withoutForeign(text: string): string {
  return /:[\p{L}\p{N}_[{:]/u.test(text) ? escapeForeignDirectives(text, parse) : text;
}

function parse(text: string): MarkdownRoot {
  return markdown.parse(text);
}

function markDirective(node: Directives): void {
  node.data = {
    hName: node.type === 'textDirective' ? 'span' : 'div',
    hProperties: {
      dataLatchkeyDirective: node.name,
      dataLatchkeyAttributes: JSON.stringify(node.attributes ?? {}),
    },
  };
}
