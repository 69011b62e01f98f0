import { expect, it } from 'vitest';
import { sizeByLanguage } from '../bench/visitor/measure/languages.ts';
import { withScratch } from '../support/scratch.ts';

it('adds at most 2,048 bytes of brotli to a page in English, and 2,662 in any language', () =>
  withScratch(async (scratch) => {
    const sizes = await sizeByLanguage(scratch);
    expect(sizes.find(({ lang }) => lang === 'en')?.bytes).toBeLessThanOrEqual(2048);
    expect(sizes.filter(({ bytes }) => bytes > 2662)).toEqual([]);
  }));
