import { describe, expect, it } from 'vitest';
import { recordedNames } from '../../src/html/element-names.ts';
import { exactTokens, outline, startTag } from './outline.ts';

describe('tags', () => {
  it.each([...recordedNames].filter((name) => name !== 'frameset'))(
    'records <%s> and its end tag',
    (name) => {
      const upper = name.toUpperCase();
      expect(outline(`a<${upper}></${upper}>`).map((tag) => tag.replace(/ \(.*/, ''))).toEqual([
        `<${name}>`,
        `</${name}>`,
      ]);
    },
  );

  it.each([
    ['plain elements are skipped', '<p class="a">b</p><span><em></span>', []],
    ['quotes of a skipped tag hide what looks like a tag', '<p title="><img>"><b title=\'><img>\'>', []],
    ['an unquoted value hides nothing', '<p title=><img>', ['<img>']],
    ['custom elements are recorded', '<X-Card></x-card>', ['<x-card>', '</x-card>']],
    ['a hyphen in an attribute makes no custom element', '<p data-a></p>', []],
    ['names that begin alike are other names', '<imgs><im><scriptx><i>', []],
    ['a tag needs a letter', '< img><1><=><é>', []],
    ['an end tag needs a letter', '</1 <img>></ <img>></><img>', ['<img>']],
    ['end tags may have attributes', '</a title="</footer>"></footer/>', ['</a>', '</footer>']],
    ['the input ends in a tag', '<img src=a', []],
    ['the input ends in a value', '<img src="a>', []],
    ['the input ends in an end tag', '</script', []],
    ['the input ends after <', '<img><', ['<img>']],
    ['a second < belongs to the name', '<a<img src=a>', []],
    [
      'white space of every kind ends a name',
      '<a\n><a\t><a\f><a\r\n><a >',
      ['<a>', '<a>', '<a>', '<a>', '<a>'],
    ],
    ['a no-break space does not', '<a\u00a0><img\u00a0src=a>', []],
    ['a slash ends a name', '<img/src=a><a/>', ['<img src="a">', '<a>']],
    ['image is not renamed', '<image src=a>', ['<image src="a">']],
    [
      'html and body are recorded again: they may bring handlers',
      '<body><body onload=a>',
      ['<body>', '<body onload="a">'],
    ],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected);
  });

  it.each([
    'srcset=a',
    'SRCDOC=a',
    'background=a',
    'ping=a',
    'poster=a',
    'onclick=a',
    'ONx',
    'style="a: url(b)"',
    "style='a\\28 b'",
    'style=a&lpar;b',
    'data-latchkey-src=a',
    'class=a id=b onload=c',
  ])('records any element with %s', (attribute) => {
    expect(exactTokens(`<p ${attribute}>`)).toHaveLength(1);
  });

  it.each([
    'on',
    'style=color:red',
    'style',
    'href=a',
    'xlink:href=a',
    'src=a',
    'data-latchkey-',
    'posters=a',
    'o=n',
  ])('does not record a plain element for %s', (attribute) => {
    expect(exactTokens(`<p ${attribute}>`)).toEqual([]);
  });

  it('gives the spans of a tag', () => {
    const text = '\uFEFF\r\n\0é<Img Src=a />';
    const tag = startTag(text);
    expect(text.slice(tag.start, tag.nameEnd)).toBe('<Img');
    expect(text.slice(tag.start, tag.end)).toBe('<Img Src=a />');
    expect(tag.end).toBe(text.length);
  });

  it.each([
    ['<a/>', true],
    ['<a b/>', true],
    ['<a b="c"/>', true],
    ['<a b />', true],
    ['<a b=c/>', false],
    ['<a / >', false],
    ['<a>', false],
  ])('%s closes itself: %s', (text, selfClosing) => {
    expect(startTag(text).selfClosing).toBe(selfClosing);
  });
});
