import type { LintDocument } from './lint-document.ts';

/** `{{ site.email }}`: what a template engine fills in. */
const expressions = /\{\{[^{}\n]{0,120}\}\}/g;

/** Where a template engine will print something into a text; nowhere in pages made for Latchkey. */
export function expressionsIn({ frontmatter }: Pick<LintDocument, 'frontmatter'>, text: string): number[] {
  return frontmatter['legal'] === undefined ? [...text.matchAll(expressions)].map(({ index }) => index) : [];
}

/**
 * What of a text of a document will be read. Pages made for Latchkey go through no template engine: braces are
 * published as they are, and name nobody.
 */
export function withoutUnfilled({ frontmatter }: Pick<LintDocument, 'frontmatter'>, text: string): string {
  return frontmatter['legal'] === undefined ? text : text.replace(expressions, '');
}
