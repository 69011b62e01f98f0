import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { languages } from '@latchkey/client';
import { ungated } from '../page/page.ts';
import { writeGated } from '../tools/latchkey.ts';
import { writePages } from '../tools/site-files.ts';
import { compressedSize } from './compressed-size.ts';

export interface LanguageSize {
  /** BCP 47. */
  lang: string;
  /** Brotli bytes that gating adds to the page. */
  bytes: number;
}

/**
 * What ours adds to the page in each language that there are texts for, largest first. The page's own words stay
 * English: no language gains from words that it has in common with them.
 * @param scratch an empty folder
 */
export async function sizeByLanguage(scratch: string): Promise<LanguageSize[]> {
  const sizes: LanguageSize[] = [];
  for (const lang of languages) {
    const [without, gated] = [join(scratch, lang, 'without'), join(scratch, lang, 'gated')];
    await Promise.all([mkdir(without, { recursive: true }), mkdir(gated, { recursive: true })]);
    await writePages(without, { lang, ...ungated });
    await writeGated(gated, lang);
    sizes.push({ lang, bytes: compressedSize(gated, '/') - compressedSize(without, '/') });
  }
  return sizes.sort((a, b) => b.bytes - a.bytes);
}
