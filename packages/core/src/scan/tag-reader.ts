import { attribute, attributeValue } from '../html/attribute-value.ts';
import { decodeText } from '../html/decode-text.ts';
import { detached } from '../html/detached.ts';
import type { StartTag } from '../html/tokens.ts';
import type { TagReader } from '../kinds/spot.ts';
import type { Page } from '../model.ts';

/** Reads tags of one page as they were generated: gates that an earlier run made are seen through. */
export function tagReader(page: Page): TagReader & { base: string; setBase(href: string): void } {
  const resolved = new Map<string, URL | null>();

  const raw = (tag: StartTag, name: string) => {
    const found = attribute(tag, name);
    return found && attributeValue(page, found);
  };
  let known: StartTag | undefined;
  let marked = false;
  /** Few tags carry a word of ours: the others are read without asking for each. */
  const isMarked = (tag: StartTag) => {
    if (tag !== known) {
      known = tag;
      marked = hasMarks(tag);
    }
    return marked;
  };

  return {
    inside: { picture: false, control: false },
    value(tag, name) {
      if (!isMarked(tag)) return raw(tag, name);
      const aside = raw(tag, `data-latchkey-${name}`);
      if (aside !== undefined) return aside;
      if (raw(tag, 'data-latchkey-added')?.split(' ').includes(name)) return undefined;
      return raw(tag, name);
    },
    resolve(value) {
      if (value === undefined) return null;
      let url = resolved.get(value);
      if (url === undefined) {
        // `URL` keeps the string it was made from where it can.
        url = parse(detached(value), this.base);
        resolved.set(value, url);
      }
      return url;
    },
    decode: (raw) => decodeText(raw, page.encoding),
    content(tag) {
      const { start, end } = contentRange(page.text, tag);
      return page.text.slice(start, end);
    },
    base: page.url,
    setBase(href) {
      this.base = parse(href, page.url)?.href ?? page.url;
      resolved.clear();
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

/** Null for what contacts nobody and for what is no URL. */
function parse(value: string, base: string): URL | null {
  const url = URL.parse(value, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}

/** Whether an earlier run, or the author, wrote `data-latchkey-...` on the tag. */
export function hasMarks({ attributes }: StartTag): boolean {
  for (const { name } of attributes) if (name.startsWith('data-latchkey-')) return true;
  return false;
}
