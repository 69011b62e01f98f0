import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { assets } from '../src/index.ts';

it('keeps the boot, which every page carries, within 650 bytes', () => {
  expect(brotliCompressSync(assets.boot).length).toBeLessThanOrEqual(650);
});

it('keeps what a page carries before anybody asked for anything within 1280 bytes', () => {
  const carried = assets.boot + assets.pageStyle + assets.placeholderStyle;
  expect(brotliCompressSync(carried).length).toBeLessThanOrEqual(1280);
});

const { parts, cookie, ...single } = assets;
const files = [...Object.entries({ ...single, ...parts }), ...Object.entries(cookie)];

it.each(files)('%s is ASCII, and ends no element it stands in', (_, text) => {
  expect(text).toMatch(/^[\t\n\x20-\x7e]+$/);
  expect(text).not.toMatch(/<\/(?:script|style)|<!--/i);
});

it('contacts nobody by itself', () => {
  // The name of an XML namespace is no address.
  const code = files.map(([, text]) => text.replaceAll('http://www.w3.org/1999/xlink', ''));
  for (const text of code) expect(text).not.toMatch(/\bhttps?:\/\/|url\(|@import/);
});

it('declares `start` for the data that follows the island', () => {
  expect(assets.island).toMatch(/[;}]const start=[\w$]+;$/);
  // Only a module knows its own address.
  expect(() => new Function(assets.island.replaceAll('import.meta.url', '""'))).not.toThrow();
});
