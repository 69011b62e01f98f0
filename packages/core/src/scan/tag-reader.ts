import { attribute, attributeValue } from '../html/attribute-value.ts';
import { decodeText } from '../html/decode-text.ts';
import { detached } from '../html/detached.ts';
import type { StartTag } from '../html/tokens.ts';
import type { TagReader } from '../kinds/spot.ts';
import type { Page } from '../model.ts';

export interface PageReader extends TagReader {
  /** What the page's addresses are relative to. */
  base: string;
  /** Of the base. */
  origin: string;
  /** Some address that was resolved depends on more of the base than its origin. */
  usesBase: boolean;
  setBase(href: string): void;
}

/** Reads tags of one page as it was generated. */
export function tagReader(page: Page, base = page.url): PageReader {
  return {
    base,
    origin: URL.parse(base)?.origin ?? base,
    usesBase: false,
    inside: { picture: false, control: false },
    value(tag, name) {
      const found = attribute(tag, name);
      return found && attributeValue(page, found);
    },
    resolve(value) {
      if (value === undefined || value.startsWith('data:')) return null;
      if (!ofOrigin.test(value)) this.usesBase = true;
      return parse(detached(value), this.base);
    },
    encoding: page.encoding,
    decode: (raw) => decodeText(raw, page.encoding),
    content(tag) {
      const { start, end } = contentRange(page.text, tag);
      return page.text.slice(start, end);
    },
    setBase(href) {
      const base = parse(href, page.url) ?? new URL(page.url);
      this.base = base.href;
      this.origin = base.origin;
    },
  };
}

/**
 * Where the text of a script or a style sheet lies. In SVG it is ordinary markup: up to the end tag, without the
 * marks of a CDATA section that it may stand in.
 */
export function contentRange(text: string, tag: StartTag): { start: number; end: number } {
  if (tag.contentEnd !== undefined) return { start: tag.end, end: tag.contentEnd };
  if (tag.space !== 'svg' || tag.selfClosing) return { start: tag.end, end: tag.end };
  const close = new RegExp(`</${tag.name}[\\s/>]`, 'ig');
  close.lastIndex = tag.end;
  const end = close.exec(text)?.index ?? text.length;
  const open = /^\s*<!\[CDATA\[/.exec(text.slice(tag.end, end));
  if (!open) return { start: tag.end, end };
  const last = text.lastIndexOf(']]>', end);
  return { start: tag.end + open[0].length, end: last > tag.end ? last : end };
}

/** Addresses that depend on no more of the base than its origin: with a host, or from the root of the site on. */
const ofOrigin = /^(?:https?:\/\/|\/[\w.~%-])/;

/** Null for what contacts nobody and for what is no URL. */
function parse(value: string, base: string): URL | null {
  const url = URL.parse(value, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}
