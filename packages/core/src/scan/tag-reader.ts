import { attribute, attributeValue } from '../html/attribute-value.ts';
import { decodeText } from '../html/decode-text.ts';
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

  return {
    inside: { picture: false, control: false },
    value(tag, name) {
      const aside = raw(tag, `data-latchkey-${name}`);
      if (aside !== undefined) return aside;
      if (raw(tag, 'data-latchkey-added')?.split(' ').includes(name)) return undefined;
      return raw(tag, name);
    },
    resolve(value) {
      if (value === undefined) return null;
      let url = resolved.get(value);
      if (url === undefined) {
        url = parse(value, this.base);
        resolved.set(value, url);
      }
      return url;
    },
    decode: (raw) => decodeText(raw, page.encoding),
    content: (tag) => page.text.slice(tag.end, tag.contentEnd ?? tag.end),
    base: page.url,
    setBase(href) {
      this.base = parse(href, page.url)?.href ?? page.url;
      resolved.clear();
    },
  };
}

/** Null for what contacts nobody and for what is no URL. */
function parse(value: string, base: string): URL | null {
  const url = URL.parse(value, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}
