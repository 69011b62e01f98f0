import { matchesAt } from '../html/ascii.ts';
import { attribute } from '../html/attribute-value.ts';
import { blankEnd } from '../html/blank.ts';
import { after } from '../html/comment-end.ts';
import type { ScannedTokens } from '../html/scan-tokens.ts';
import type { StartTag, Token } from '../html/tokens.ts';

/** Where what we add to a page belongs. Offsets into the page. */
export interface Places {
  /** After `<meta charset>`, which has to be within the first 1024 bytes; else at the start of the head. */
  head: number;
  /** Start of the body, after a skip link; null for a frameset, which whatever stands there would replace. */
  body: number | null;
  /** Before the end of the last footer; null when there is none. */
  footer: number | null;
  /** End of the body. */
  end: number;
}

/** Null for a fragment: a part of a page that some script inserts has no room for a question of its own. */
export function placesOf(text: string, { tokens, firstContent }: ScannedTokens): Places | null {
  const doctype = doctypeEnd(text);
  let [html, head, charset, headEnd, body, footer, bodyEnd]: (number | undefined)[] = [];
  let [title, frameset] = [false, false];
  let afterBody = false;
  let skipLink: number | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.noscript || (token.type === 'start' && token.inert)) continue;
    if (token.type === 'end') {
      if (token.name === 'head') headEnd ??= token.end;
      else if (token.name === 'footer') footer = token.start;
      else if (token.name === 'body' || token.name === 'html') bodyEnd ??= token.start;
      continue;
    }
    if (token.name === 'html') html ??= token.end;
    else if (token.name === 'head') head ??= token.end;
    else if (token.name === 'frameset') frameset = true;
    else if (token.name === 'title') title = true;
    else if (token.name === 'meta' && body === undefined && saysCharset(text, token)) charset ??= token.end;
    else if (token.name === 'body') {
      body ??= token.end;
      afterBody = true;
      continue;
    }
    if (afterBody && !isOurs(token)) {
      skipLink = skipLinkEnd(text, body ?? 0, token, tokens, index);
      afterBody = false;
    }
  }
  if (doctype === null && !title && [html, head, charset, body].every((place) => place === undefined))
    return null;
  return {
    head: charset ?? head ?? html ?? doctype ?? 0,
    body: frameset
      ? null
      : (skipLink ?? body ?? headEnd ?? (firstContent === -1 ? text.length : firstContent)),
    footer: footer ?? null,
    end: bodyEnd ?? text.length,
  };
}

/** End of the doctype, which comments and the like may come before; null: there is none. */
function doctypeEnd(text: string): number | null {
  const start = blankEnd(text, 0);
  return matchesAt(text, start, '<!doctype') ? after(text, '>', start) : null;
}

function saysCharset(text: string, tag: StartTag): boolean {
  if (attribute(tag, 'charset')) return true;
  return attribute(tag, 'http-equiv') !== undefined && /charset\s*=/i.test(text.slice(tag.start, tag.end));
}

/** A link to a place in the page that stands first in the body. */
function skipLinkEnd(
  text: string,
  body: number,
  tag: StartTag,
  tokens: readonly Token[],
  index: number,
): number | undefined {
  const href = tag.name === 'a' ? attribute(tag, 'href') : undefined;
  if (!href || text[href.valueStart] !== '#' || blankEnd(text, body) < tag.start) return undefined;
  const close = tokens
    .slice(index + 1, index + 20)
    .find((token) => token.type === 'end' && token.name === 'a');
  return close?.end;
}

function isOurs(tag: StartTag): boolean {
  return tag.marked && attribute(tag, 'data-latchkey-slot') !== undefined;
}
