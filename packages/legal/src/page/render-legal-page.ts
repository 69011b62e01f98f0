import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { stringsFor } from '../strings/index.ts';
import { resolveConditions } from './conditions.ts';
import { replaceDirectives } from './directives.ts';
import { escapeForeignDirectives } from './foreign-directives.ts';
import { readFrontmatter } from './frontmatter.ts';
import { writeHtml } from './html-writer.ts';
import { rejectInlineDirectives } from './inline-directives.ts';
import type { PageValues } from './page-values.ts';
import { fillPlaceholders, fillWords } from './placeholders.ts';
import { ensureTitleHeading, headingText } from './title.ts';

/** A legal page without its layout. */
export interface LegalPage {
  /** Plain text: `title` of the frontmatter, else the first level-one heading. */
  title: string;
  /** BCP 47: `lang` of the frontmatter, else the one that was passed. */
  lang: string;
  /** The page with its `<h1>`; the slots for what depends on the whole site are empty. */
  html: string;
  frontmatter: Record<string, unknown>;
}

export interface LegalPageOptions {
  lang: string;
  /** The Markdown file as its author knows it, for error messages. */
  path?: string | undefined;
  /** What `{site}`, `{months}` and `{contact}` stand for. */
  values?: PageValues | undefined;
}

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).freeze();

/**
 * Renders the Markdown of a legal page. Raw HTML passes through: who writes the page writes the site.
 * Throws a `LegalPageError` for an unknown directive, a missing title or a placeholder without a value.
 */
export function renderLegalPage(markdown: string, options: LegalPageOptions): LegalPage {
  const { path = 'legal page', values = {} } = options;
  const frontmatter = readFrontmatter(markdown, path);
  const lang = textOf(frontmatter['lang']) ?? options.lang;
  const strings = stringsFor(lang);
  const facts = { values, lang: strings.lang, path };

  const source = escapeForeignDirectives(markdown, (text) => reader.parse(text));
  const tree = reader.parse(source);
  rejectInlineDirectives(tree, source, path);
  resolveConditions(tree, values, path);
  const ownTitle = textOf(frontmatter['title']);
  const title = ownTitle && fillWords(ownTitle, facts);
  ensureTitleHeading(tree, title, path);
  fillPlaceholders(tree, facts);
  replaceDirectives(tree, { lang, strings, path });

  return { title: title ?? headingText(tree) ?? '', lang, html: writeHtml(tree, strings), frontmatter };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
