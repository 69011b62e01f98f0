import { expect, it } from 'vitest';
import { shortHash } from '../src/inventory/mark.ts';

// Receipts and lockfiles of sites hold such hashes: test vectors of the FNV-1a reference, in base 36.
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('hashes %j by FNV-1a', (text, hash) => {
  expect(shortHash(text)).toBe(hash.toString(36));
});

it('hashes the bytes of UTF-8', () => {
  expect(shortHash('\u00fc')).not.toBe(shortHash('\u00dc'));
  expect(shortHash('\u00fcn\u00efcode \u2603 \u{1d4b3}')).toBe('aucz0k');
});
