import { describe, expect, it } from 'vitest';
import { scanTokens } from '../../src/html/scan-tokens.ts';
import { tokenize } from '../../src/html/tokenize.ts';

describe('what only a tree can decide', () => {
  it.each([
    ['<plaintext>', '<plaintext>'],
    ['<frameset><frame src=a></frameset>', '<frameset>'],
    ['<template><col></template>', '<col> inside template'],
    ['<select><style></style></select>', '<style> inside select'],
    ['<select><noscript></noscript></select>', '<noscript> inside select'],
    ['<select><template></template></select>', '<template> inside select'],
    ['<select><svg></svg></select>', 'svg or math inside select'],
    ['<div><svg></div>', 'end tag without its start tag in svg or math'],
    ['<svg><desc><b></desc>', 'end tag out of order inside svg or math'],
    ['<svg><desc><table>', 'element that may close others inside svg or math'],
    ['<svg><desc><p><div>', 'element that may close others inside svg or math'],
    ['<svg><title><![CDATA[a', 'CDATA in an HTML integration point'],
    ['<math><mtext><mglyph>', '<mglyph>'],
    ['<math><annotation-xml>', '<annotation-xml>'],
    ['<noscript><!--</noscript>-->', '<noscript> ends elsewhere with scripts than without'],
    ['<noscript><svg></noscript>', '<noscript> ends elsewhere with scripts than without'],
    ['<noscript><select></noscript>', '<noscript> ends elsewhere with scripts than without'],
    ['<noscript><a title="</noscript>">', '<noscript> ends elsewhere with scripts than without'],
    ['<template><noscript></template></noscript>', '</template> inside noscript'],
  ])('%s', (text, reason) => {
    expect(tokenize(text).bail).toBe(reason);
  });

  it.each([
    '<select><option><img></select><style></style>',
    '<select><script></script></select>',
    '<table><col></table>',
    '<noscript><svg></svg><select></select></noscript>',
    '<svg><foreignObject><div><p>a</p></div></foreignObject></svg>',
    '<svg><style><![CDATA[ a ]]></style></svg>',
    '<svg><path></svg>',
  ])('read without a tree: %s', (text) => {
    expect(tokenize(text).bail).toBeNull();
  });
});

describe('scanTokens', () => {
  it('says why the tree parser was needed', async () => {
    expect((await scanTokens('<plaintext><img>')).fallback).toBe('<plaintext>');
  });

  it('gives the tokens of the scanner when it was not', async () => {
    const text = '<img><script></script>';
    expect(await scanTokens(text)).toMatchObject({ tokens: tokenize(text).tokens, fallback: null });
  });
});
