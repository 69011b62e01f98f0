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
import { languageOf } from './language-of.ts';
import type { LintDocument } from './lint-document.ts';
import { partsOf } from './parts-of.ts';
import { plainTables } from './plain-tables.ts';

const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .freeze();
const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();
const html = unified().use(rehypeParse).freeze();

/**
 * Reads a policy: HTML when its name says so, else Markdown, which plain text is too.
 * @throws LegalPageError when the frontmatter is no YAML mapping
 */
export function readDocument(source: string, path: string): LintDocument {
  const isHtml = /\.x?html?$/i.test(path);
  const frontmatter = isHtml ? {} : readMapping(source, path);
  const parts = partsOf(isHtml ? html.parse(source) : treeOf(source));
  return {
    path,
    lang: languageOf(parts, frontmatter),
    source,
    frontmatter,
    ...parts,
    tables: [...parts.tables, ...plainTables(parts.passages)],
  };
}

function treeOf(source: string): Root {
  const tree = markdown.parse(escapeForeignDirectives(source, (text) => markdown.parse(text)));
  visit(tree, ['textDirective', 'leafDirective', 'containerDirective'], (node) =>
    markDirective(node as Directives),
  );
  return toHtml.runSync(tree as MarkdownRoot, new VFile(source)) as Root;
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
