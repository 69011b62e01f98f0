import { closestMatch } from 'leven';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { LegalPageError } from './legal-page-error.ts';
import { isPlaceholderName, placeholderNames } from './page-values.ts';

/**
 * A word in braces that stands for itself, with how many of them there are: `{name}`, `{{ name }}`; or all that a
 * template engine would fill: `{{ site.email }}`. In an address (`/o/{id}`) a word belongs to the address, and after a
 * backslash it is meant to be read.
 */
const inBraces =
  /(?<![\\/=?&#.\w{-])(\{+)[ \t]*([\p{L}_][\p{L}\d_-]*)[ \t]*\}+|(?<![\\{])\{\{[^{}]{1,200}\}\}/gu;

/**
 * Nothing would fill a placeholder that is misspelt, or that stands in raw HTML: it would be published as it is.
 * @param source the Markdown that the positions of nodes are in
 * @throws LegalPageError
 */
export function rejectStrangePlaceholders(tree: Root, source: string, path: string): void {
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'link' || node.type === 'definition') rejectStrangeWords(node.url, line, path);
    const written = source.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type === 'text') rejectStrangeWords(written, line, path);
    if (node.type === 'html') rejectInHtml(withoutComments(written), line, path);
  });
}

/** The same in words that are no Markdown. */
export function rejectStrangeWords(text: string, line: number | undefined, path: string): void {
  for (const { index, 0: written, 1: braces, 2: word = '' } of text.matchAll(inBraces)) {
    if (braces === '{' && written === `{${word}}` && isPlaceholderName(word)) continue;
    const meant = meantBy(word);
    throw new LegalPageError({
      path,
      line: lineOf(text, index, line),
      message: `"${written}" is no placeholder${meant ? `; did you mean "{${meant}}"?` : '.'}`,
      hint: `There are ${known}. Other facts of the site come from directives, as in "::controller{only=address}". Where the braces are meant to be read, write "\\${written}" or put them into code.`,
    });
  }
}

/** Raw HTML has braces of its own: only what is surely meant counts, `{contact}` and `{{ site.email }}`. */
function rejectInHtml(html: string, line: number | undefined, path: string): void {
  const found = [...html.matchAll(inBraces)].find(
    ([, , word]) => word === undefined || meantBy(word) !== undefined,
  );
  if (found === undefined) return;
  const meant = meantBy(found[2] ?? '') ?? 'contact';
  throw new LegalPageError({
    path,
    line: lineOf(html, found.index, line),
    message: `"${found[0]}" stands in raw HTML, where no placeholder is filled.`,
    hint: `Put blank lines around the text inside of the element: then it is Markdown, and "{${meant}}" is filled. Where braces are meant to be read, write "&#123;".`,
  });
}

const comment = /<!--(?:-?>|[\s\S]*?(?:--!?>|$))/g;

/** Nobody reads comments: they become blanks, so that lines stay. */
function withoutComments(html: string): string {
  return html.replace(comment, (each) => each.replace(/[^\n]/g, ' '));
}

const known = placeholderNames.map((name) => `"{${name}}"`).join(', ');

function meantBy(word: string): string | undefined {
  return closestMatch(word.toLowerCase(), placeholderNames, { maxDistance: word.length > 5 ? 2 : 1 });
}

function lineOf(text: string, index: number, first: number | undefined): number | undefined {
  return first === undefined ? undefined : first + text.slice(0, index).split('\n').length - 1;
}
