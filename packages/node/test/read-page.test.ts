import { expect, it } from 'vitest';
import { briefSplicer } from '../src/read-page.ts';

it('makes edits in pages of any size, one after the other', () => {
  const splice = briefSplicer();
  for (const size of [20, 600_000, 10]) {
    const page = Buffer.alloc(size, 'a');
    const spliced = splice(page, [
      { start: size, end: size, text: '</b>' },
      { start: 5, end: 7, text: '<b>' },
    ]);
    expect(spliced.toString()).toBe(`aaaaa<b>${'a'.repeat(size - 7)}</b>`);
  }
});
