import { describe, expect, it } from 'vitest';
import { outline, startTag } from './outline.ts';

describe('attributes', () => {
  it.each([
    ['<a b>', '<a b>'],
    ['<a b=c>', '<a b="c">'],
    ["<a b='c\"d'>", '<a b="c"d">'],
    ['<a b="c\'>">', '<a b="c\'>">'],
    ['<a b = "c" >', '<a b="c">'],
    ['<a b\n=\r\n\t\fc>', '<a b="c">'],
    ['<a b=>', '<a b="">'],
    ['<a b="">', '<a b="">'],
    ['<a b= c=d>', '<a b="c=d">'],
    ['<a =b>', '<a =b>'],
    ['<a ==b>', '<a =="b">'],
    ['<a b==c>', '<a b="=c">'],
    ['<a b="c"d=e>', '<a b="c" d="e">'],
    ['<a b="c"/d>', '<a b="c" d>'],
    ['<a/b/c=d/e>', '<a b c="d/e">'],
    ['<a b / c>', '<a b c>'],
    ['<a "b" c\'d>', '<a "b" c\'d>'],
    ['<a b=c"d>', '<a b="c"d">'],
    ['<a b=<c d=`e`>', '<a b="<c" d="`e`">'],
    ['<a <b>', '<a <b>'],
    ['<a B=C b=d>', '<a b="C" b="d">'],
    ['<a É\u00a0=b>', '<a É\u00a0="b">'],
    ['<a \u00a0b=c\u00a0d>', '<a \u00a0b="c\u00a0d">'],
    ['<a b\0c=d>', '<a b\0c="d">'],
    ['<a b=c&gt;d>', '<a b="c&gt;d">'],
  ])('%j', (text, expected) => {
    expect(outline(text)).toEqual([expected]);
  });

  it.each([
    ['<a b >', 'b', ''],
    ['<a b = "c" d>', 'b = "c"', 'c'],
    ['<a b=c>', 'b=c', 'c'],
    ["<a b=''>", "b=''", ''],
    ['<a b= >', 'b=', ''],
  ])('gives the spans in %s', (text, whole, value) => {
    const [first] = startTag(text).attributes;
    if (first === undefined) throw new Error('no attribute');
    expect(text.slice(first.nameStart, first.end)).toBe(whole);
    expect(text.slice(first.nameStart, first.nameEnd)).toBe('b');
    expect(text.slice(first.valueStart, first.valueEnd)).toBe(value);
  });
});
