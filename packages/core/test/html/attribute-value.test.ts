import { describe, expect, it } from 'vitest';
import { attribute, attributeValue } from '../../src/html/attribute-value.ts';
import { decodeText } from '../../src/html/decode-text.ts';
import { startTag } from './outline.ts';

function valueOfSrc(tag: string, encoding: string): string {
  const found = attribute(startTag(tag), 'src');
  if (found === undefined) throw new Error('no src');
  return attributeValue({ text: tag, encoding }, found);
}

/** The bytes of a text as a string with one character per byte. */
function latin1(...bytes: number[]): string {
  return String.fromCharCode(...bytes);
}

describe('attribute', () => {
  it('takes the first of equal names, as browsers do', () => {
    expect(valueOfSrc('<img SRC=a src=b>', 'utf-8')).toBe('a');
  });

  it('finds nothing', () => {
    expect(attribute(startTag('<img data-src=a>'), 'src')).toBeUndefined();
  });
});

describe('attributeValue', () => {
  it.each([
    ['&#x2f&#47;a?b=1&amp;c', '//a?b=1&c'],
    ['a?b&copy=1&copyright&notit;&lt', 'a?b&copy=1&copyright&notit;<'],
    ['&#13;&#0;&#128;', '\r\uFFFD€'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\0b', 'a\uFFFDb'],
  ])('resolves %j by the rules for attributes', (raw, value) => {
    expect(valueOfSrc(`<img src="${raw}">`, 'utf-8')).toBe(value);
  });

  it.each([
    ['utf-8', latin1(0xc3, 0xa9, 0x26, 0x61, 0x6d, 0x70, 0x3b), 'é&'],
    ['windows-1252', latin1(0xe9, 0x80), 'é€'],
    ['shift_jis', latin1(0x83, 0x5c), 'ソ'],
    ['utf-8', latin1(0xff), '\uFFFD'],
    ['utf-8', latin1(0xef, 0xbb, 0xbf), '\uFEFF'],
    ['utf-16', 'é\u{1F512}', 'é\u{1F512}'],
    ['no such label', latin1(0xe9, 0x80), 'é€'],
  ])('decodes %s', (encoding, raw, value) => {
    expect(valueOfSrc(`<img src="${raw}">`, encoding)).toBe(value);
  });
});

describe('decodeText', () => {
  it('decodes each text for itself', () => {
    expect([decodeText(latin1(0xc3), 'utf-8'), decodeText(latin1(0xa9), 'utf-8')]).toEqual([
      '\uFFFD',
      '\uFFFD',
    ]);
  });
});
