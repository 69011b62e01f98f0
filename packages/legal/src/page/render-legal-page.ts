import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { stringsFor } from '../strings/index.ts';
import { resolveConditions } from './conditions.ts';
import { replaceDirectives } from './directives.ts';
import { markAsDraft } from './draft-mark.ts';
import { escapeForeignDirectives } from './foreign-directives.ts';
import { readFrontmatter } from './frontmatter.ts';
import type { Frontmatter } from './frontmatter-schema.ts';
import { type LeftOut, writeHtml } from './html-writer.ts';
import { rejectInlineDirectives } from './inline-directives.ts';
import { rejectMisspelt } from './misspelt-directives.ts';
import type { PageValues } from './page-values.ts';
import { fillPlaceholders, fillWords, type PlaceholderContext } from './placeholders.ts';
import { rejectStrangePlaceholders, rejectStrangeWords } from './strange-placeholders.ts';
import { ensureTitleHeading, headingText } from './title.ts';

/** A legal page without its layout. */
export interface LegalPage {
  /** Plain text: `title` of the frontmatter, else the first level-one heading. */
  title: string;
  /** BCP 47: `lang` of the frontmatter, else the one that was passed. */
  lang: string;
  /** The page with its `<h1>`; the slots for what depends on the whole site are empty. */
  html: string;
  frontmatter: Frontmatter;
  /** Nobody has said that they read it; it says so at its top. */
  draft: boolean;
  /** Raw HTML that is not in `html`: a legal page cannot have it. */
  leftOut: LeftOut[];
}

export interface LegalPageOptions {
  lang: string;
  /** The Markdown file as its author knows it, for error messages. */
  path?: string | undefined;
  /** What `{site}`, `{months}` and `{contact}` stand for. */
  values?: PageValues | undefined;
  /**
   * Whether this is the id or the name of a service that the catalogue or the config knows: predicates name them.
   * Without it, any name passes.
   */
  isService?: ((name: string) => boolean) | undefined;
  /** When somebody read the page, where its frontmatter does not say. */
  reviewed?: string | undefined;
}

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).freeze();

/**
 * Renders the Markdown of a legal page.
 * @throws LegalPageError for an unknown directive or predicate, a missing title or a placeholder without a value
 */
export function renderLegalPage(given: string, options: LegalPageOptions): LegalPage {
  // The parser does not count a byte order mark: its places would not be those of the text.
  const markdown = given.replace(/^\uFEFF/, '');
  const { path = 'legal page', values = {}, isService = () => true } = options;
  const frontmatter = readFrontmatter(markdown, path);
  const lang = frontmatter.lang ?? options.lang;
  const strings = stringsFor(lang);
  const facts = { values, lang: strings.lang, path };

  const source = escapeForeignDirectives(
    markdown,
    (text) => reader.parse(text),
    (directive, alone) => rejectMisspelt(directive, alone, path),
  );
  const tree = reader.parse(source);
  rejectInlineDirectives(tree, source, path);
  rejectStrangePlaceholders(tree, source, path);
  resolveConditions(tree, values, { path, isService, source, frontmatter });
  const title = titleOf(frontmatter, markdown, facts);
  ensureTitleHeading(tree, title, path);
  const reviewed = frontmatter.reviewed ?? options.reviewed;
  const draft = reviewed === undefined;
  if (draft) markAsDraft(tree, strings, lang);
  fillPlaceholders(tree, facts);
  const read = reviewed === undefined ? frontmatter : { ...frontmatter, reviewed };
  replaceDirectives(tree, { lang, strings, path, frontmatter: read, isService, source });

  return {
    title: title ?? headingText(tree) ?? '',
    lang,
    frontmatter,
    draft,
    ...writeHtml(tree, strings, path),
  };
}

function titleOf({ title }: Frontmatter, markdown: string, context: PlaceholderContext): string | undefined {
  if (title === undefined) return undefined;
  const line = markdown.split('\n').findIndex((each) => /^["']?title["']?\s*:/.test(each)) + 1;
  rejectStrangeWords(title, line, context.path);
  return fillWords(title, context, line);
}
