import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compressedSize } from '../bench/visitor/measure/compressed-size.ts';
import { sizeByLanguage } from '../bench/visitor/measure/languages.ts';
import { noTool } from '../bench/visitor/tools/index.ts';
import { latchkey } from '../bench/visitor/tools/latchkey.ts';
import { withScratch } from '../support/scratch.ts';

it('adds at most 2,048 bytes of brotli to a page in English, and 2,662 in any language', () =>
  withScratch(async (scratch) => {
    const sizes = await sizeByLanguage(scratch);
    expect(sizes.find(({ lang }) => lang === 'en')?.bytes).toBeLessThanOrEqual(2048);
    expect(sizes.filter(({ bytes }) => bytes > 2662)).toEqual([]);
  }));

it('sends at most 8,192 bytes of brotli up to the opened preferences', () =>
  withScratch(async (scratch) => {
    const [without, gated] = [join(scratch, 'without'), join(scratch, 'gated')];
    await Promise.all([mkdir(without), mkdir(gated)]);
    await Promise.all([noTool.write(without), latchkey.write(gated)]);
    // What the preferences fetch is tested in a browser.
    const fetched = ['island.js', 'preferences.css', 'preferences.en.html'].map(
      (file) => `/_latchkey/${file}`,
    );
    const sizes = ['/', ...fetched].map((path) => compressedSize(gated, path));
    const all = sizes.reduce((sum, bytes) => sum + bytes) - compressedSize(without, '/');
    expect(all).toBeLessThanOrEqual(8192);
  }));
