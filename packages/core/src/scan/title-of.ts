import { decodeText } from '../html/decode-text.ts';
import type { Source } from '../model.ts';

/** What a page calls its site (`og:site_name`), else itself; empty when it says neither. */
export async function titleOf({ text, encoding }: Source): Promise<string> {
  const { load } = await import('cheerio');
  const $ = load(decodeText(text, encoding));
  const said = $('meta[property="og:site_name"]').attr('content') ?? $('title').first().text();
  return said.replace(/\s+/g, ' ').trim();
}
