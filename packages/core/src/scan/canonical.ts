import { scanTokens } from '../html/scan-tokens.ts';
import type { Page } from '../model.ts';
import { tagReader } from './tag-reader.ts';

/** The first `<link rel=canonical>` of a page, of which nothing else is read. */
export async function canonicalOf(page: Page): Promise<URL | null> {
  if (!page.text.includes('canonical')) return null;
  const { tokens } = await scanTokens(page.text);
  const read = tagReader(page);
  let hasBase = false;
  for (const tag of tokens) {
    if (tag.type === 'end' || tag.inert) continue;
    const href = tag.name === 'base' || tag.name === 'link' ? read.value(tag, 'href') : undefined;
    if (href === undefined) continue;
    if (tag.name === 'base') {
      if (!hasBase) read.setBase(href);
      hasBase = true;
    } else if (read.value(tag, 'rel') === 'canonical') {
      const url = read.resolve(href);
      if (url) return url;
    }
  }
  return null;
}
