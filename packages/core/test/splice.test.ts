import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splice, withoutCovered } from '../src/rewrite/splice.ts';

it('gives the same text without edits', () => {
  expect(splice('abc', [])).toBe('abc');
});

it('makes edits in any order of the list, and keeps the order of insertions at one place', () => {
  const edits = [
    { start: 3, end: 3, text: '!' },
    { start: 1, end: 2, text: 'X' },
    { start: 0, end: 0, text: '1' },
    { start: 0, end: 0, text: '2' },
  ];
  expect(splice('abc', edits)).toBe('12aXc!');
});

it('refuses edits that overlap or lie outside', () => {
  const overlapping = [
    { start: 0, end: 2, text: '' },
    { start: 1, end: 3, text: '' },
  ];
  expect(() => splice('abc', overlapping)).toThrow('overlap');
  expect(() => splice('abc', [{ start: 2, end: 9, text: '' }])).toThrow('overlap');
});

it('can be undone: taking insertions out gives the text back', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.tuple(fc.nat(), fc.string({ minLength: 1 }))),
      (text, insertions) => {
        const edits = insertions.map(([at, added]) => {
          const start = at % (text.length + 1);
          return { start, end: start, text: added };
        });
        const made = splice(text, edits);
        let removed = made;
        for (const { start, text: added } of edits.toSorted((a, b) => a.start - b.start)) {
          expect(removed.slice(start, start + added.length)).toBe(added);
          removed = removed.slice(0, start) + removed.slice(start + added.length);
        }
        expect(removed).toBe(text);
      },
    ),
  );
});

it('drops edits inside removed text, and cuts those that begin in it', () => {
  const edits = [
    { start: 2, end: 6, text: '' },
    { start: 3, end: 3, text: 'inside' },
    { start: 4, end: 8, text: 'X' },
    { start: 9, end: 9, text: '!' },
  ];
  expect(splice('0123456789', withoutCovered(edits))).toBe('01X8!9');
});
