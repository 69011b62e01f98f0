import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { contactUrl } from '../words/contact-link.ts';
import { LegalPageError } from './legal-page-error.ts';
import { type PageValues, type PlaceholderName, placeholderNames, wordsFor } from './page-values.ts';

/** What placeholders of one page are filled from. */
export interface PlaceholderContext {
  values: PageValues;
  lang: string;
  path: string;
}

const placeholder = new RegExp(`\\{(${placeholderNames.join('|')})\\}`, 'g');

/**
 * Replaces `{site}`, `{months}` and `{contact}` in the text and the link targets of a page, not in its code.
 * It works on the parsed page, so that a value is never read as Markdown.
 */
export function fillPlaceholders(tree: Root, context: PlaceholderContext): void {
  visit(tree, (node, index, parent) => {
    const line = node.position?.start.line;
    if (node.type === 'link' || node.type === 'definition') node.url = fillWords(node.url, context, line);
    if (node.type === 'link' || node.type === 'linkReference') {
      visit(node, 'text', (text) => {
        text.value = fillWords(text.value, context, line);
      });
      return SKIP;
    }
    if (node.type !== 'text' || parent === undefined || index === undefined) return;
    const filled = fillText(node, context);
    parent.children.splice(index, 1, ...filled);
    return index + filled.length;
  });
}

/** The same in one line of plain text. */
export function fillWords(text: string, context: PlaceholderContext, line?: number): string {
  return text.replace(placeholder, (_, name: PlaceholderName) => requiredWords(name, context, line));
}

/** Text outside of links, where a contact becomes a link of its own. All of it keeps the place of what was written. */
function fillText(text: Text, context: PlaceholderContext): PhrasingContent[] {
  const line = text.position?.start.line;
  const contact = '{contact}';
  return text.value.split(contact).flatMap((part, index): PhrasingContent[] => {
    const words: PhrasingContent = { ...text, value: fillWords(part, context, line) };
    return index === 0 ? [words] : [contactNode(text, requiredWords('contact', context, line)), words];
  });
}

function contactNode(text: Text, contact: string): PhrasingContent {
  const label: Text = { ...text, value: contact };
  const url = contactUrl(contact);
  return url === undefined ? label : { type: 'link', url, children: [label] };
}

function requiredWords(
  name: PlaceholderName,
  { values, lang, path }: PlaceholderContext,
  line: number | undefined,
): string {
  const words = wordsFor(name, values, lang);
  if (words !== undefined) return words;
  throw new LegalPageError({
    path,
    line,
    message: `"{${name}}" has no value on this site.`,
    hint: `Give it one in the config, or put the paragraph between ":::when{${name}}" and ":::", which leaves it out.`,
  });
}
