import { tokenize } from '../../src/html/tokenize.ts';
import type { StartTag, Token } from '../../src/html/tokens.ts';

/** Each token as it would be written, with what else is known about it in brackets. */
export function outline(text: string, tokens: readonly Token[] = exactTokens(text)): string[] {
  return tokens.map((token) => {
    if (token.type === 'end') return `</${token.name}>${token.noscript ? ' (noscript)' : ''}`;
    const attributes = token.attributes.map(({ name, nameEnd, valueStart, valueEnd }) =>
      valueStart === nameEnd ? ` ${name}` : ` ${name}="${text.slice(valueStart, valueEnd)}"`,
    );
    const marks = [
      token.space === 'html' ? null : token.space,
      token.noscript && 'noscript',
      token.inert && 'inert',
    ];
    const known = marks.filter((mark) => mark !== null && mark !== false).join(', ');
    return `<${token.name}${attributes.join('')}>${known === '' ? '' : ` (${known})`}`;
  });
}

/** The tokens of a text that the scanner reads without help. */
export function exactTokens(text: string): Token[] {
  const { tokens, bail } = tokenize(text);
  if (bail !== null) throw new Error(`left to the tree parser: ${bail}`);
  return tokens;
}

export function startTag(text: string): StartTag {
  const tag = exactTokens(text).find((token) => token.type === 'start');
  if (tag === undefined) throw new Error(`no start tag in ${text}`);
  return tag;
}
