import { matchesAt } from '../html/ascii.ts';
import { attribute } from '../html/attribute-value.ts';
import { blankEnd } from '../html/blank.ts';
import { after } from '../html/comment-end.ts';
import type { ScannedTokens } from '../html/scan-tokens.ts';
import type { StartTag, Token } from '../html/tokens.ts';
import { inAny } from './cut-blocks.ts';
import type { Outline } from './outline.ts';
import type { SlotPlace } from './slots.ts';

/** Where what we add to a page belongs. Offsets into the page. */
export interface Places {
  /** After `<meta charset>`, which has to be within the first 1024 bytes; else at the start of the head. */
  head: number;
  /** Start of the body, after a skip link; null for a frameset, which whatever stands there would replace. */
  body: number | null;
  /** Before the end of the last footer; null when there is none, or a `when` that may go has it. */
  footer: number | null;
  /** End of the body, or before what never ends: what stands in that is no part of the page. */
  end: number;
}

/**
 * Null for a fragment: a part of a page that some script inserts has no room for a question of its own.
 * @param outline of its tokens
 * @param slots of the page
 */
export function placesOf(
  text: string,
  { tokens, firstContent, neverEnds }: ScannedTokens,
  { tags, ends }: Outline,
  slots: readonly SlotPlace[],
): Places | null {
  const doctype = doctypeEnd(text);
  let [html, head, charset, headEnd, footer, bodyEnd]: (number | undefined)[] = [];
  let [title, frameset] = [false, false];
  let body: StartTag | undefined;
  for (const { tag } of tags) {
    if (tag.noscript) continue;
    if (tag.name === 'html') html ??= tag.end;
    else if (tag.name === 'head') head ??= tag.end;
    else if (tag.name === 'body') body ??= tag;
    else if (tag.name === 'frameset') frameset = true;
    else if (tag.name === 'title') title = true;
    else if (tag.name === 'meta' && body === undefined && saysCharset(text, tag)) charset ??= tag.end;
  }
  const last = neverEnds === -1 ? text.length : neverEnds;
  for (const { name, start, end, noscript } of ends) {
    if (noscript || start > last) continue;
    if (name === 'head') headEnd ??= end;
    else if (name === 'footer') footer = start;
    else bodyEnd ??= start;
  }
  if (doctype === null && !title && [html, head, charset, body].every((place) => place === undefined))
    return null;
  const blocks = slots.filter(({ name }) => name === 'when');
  const bodyStart = body && (skipLinkEnd(text, body, tokens) ?? body.end);
  return {
    head: charset ?? head ?? html ?? doctype ?? 0,
    body: frameset ? null : (bodyStart ?? headEnd ?? (firstContent === -1 ? last : firstContent)),
    footer: footer === undefined || inAny(blocks)(footer) ? null : footer,
    end: bodyEnd ?? last,
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

/** Of a link to a place in the page that stands first in the body. */
function skipLinkEnd(text: string, body: StartTag, tokens: readonly Token[]): number | undefined {
  const next = (token: Token) =>
    token.type === 'start' && token.start > body.start && !token.noscript && !token.inert && !isOurs(token);
  const index = tokens.findIndex(next);
  const tag = tokens[index];
  const href = tag?.type === 'start' && tag.name === 'a' ? attribute(tag, 'href') : undefined;
  if (!href || text[href.valueStart] !== '#' || blankEnd(text, body.end) < (tag?.start ?? 0))
    return undefined;
  const close = tokens
    .slice(index + 1, index + 20)
    .find((token) => token.type === 'end' && token.name === 'a');
  return close?.end;
}

function isOurs(tag: StartTag): boolean {
  return tag.marked && attribute(tag, 'data-latchkey-slot') !== undefined;
}
