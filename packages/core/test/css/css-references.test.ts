import { describe, expect, it } from 'vitest';
import type { CssReference } from '../../src/css/css-reference.ts';
import { cssReferences } from '../../src/css/css-references.ts';

function urls(css: string, context: 'sheet' | 'declarations' = 'sheet'): string[] {
  return cssReferences(css, context).map(({ url }) => url);
}

/** Kind and token of what is found: the offsets, made readable. */
function tokens(css: string, found: CssReference[]): string[] {
  return found.map(({ kind, start, end }) => `${kind} ${css.slice(start, end)}`);
}

describe('tokens and kinds', () => {
  it.each([
    ['a{b:url(x.png)}', ['url url(x.png)']],
    ['a{b:URL( "x.png" )}', ['url URL( "x.png" )']],
    ["a{b:url('x' /* c */ ) no-repeat}", ["url url('x' /* c */ )"]],
    ['a{b:url("x" crossorigin(anonymous)) red}', ['url url("x" crossorigin(anonymous))']],
    ['@import "x" layer(a) supports(b:c) print;', ['import "x"']],
    ['@import/**/url( x )screen;', ['import url( x )']],
    ['@font-face{src:local(L),url(x)format("woff2")}', ['font url(x)']],
    ['@media all{@font-face{src:url(x)}a{b:url(y)}}', ['font url(x)', 'url url(y)']],
    ['a{b:image-set("x" 1x,url(y) 2x)}', ['image-set "x"', 'image-set url(y)']],
    ['a{b:-webkit-image-set("x"1x)}', ['image-set "x"']],
    ['a{b:url(x', ['url url(x']],
    ["a{b:url('x", ["url url('x"]],
    ['a{b:url("x" mod', ['url url("x" mod']],
    ['@import "x', ['import "x']],
  ])('%s', (css, expected) => {
    expect(tokens(css, cssReferences(css, 'sheet'))).toEqual(expected);
  });
});

describe('escapes', () => {
  it.each([
    [String.raw`a{b:\75rl(x)}`, ['x']],
    [String.raw`a{b:u\72 l("x")}`, ['x']],
    [String.raw`a{b:\000055 RL(x)}`, ['x']],
    ['a{b:\\75\r\nrl(x)}', ['x']],
    [String.raw`a{b:url(https:\2f\2ft.example/a\)b)}`, ['https://t.example/a)b']],
    [String.raw`a{b:url("\68 ttps://t.example")}`, ['https://t.example']],
    ['a{b:url("a\\\r\nb\\\nc")}', ['abc']],
    [String.raw`@\69mport "x";`, ['x']],
    [String.raw`a{b:\69mage-set("x" 1x)}`, ['x']],
    [String.raw`a{b:image\2dset("x" 1x)}`, ['x']],
    [String.raw`a{b:url(x\0 y)}`, ['x\ufffdy']],
    [String.raw`a{b:url(x\110000y)}`, ['x\ufffdy']],
    [String.raw`a{b:a\62url(x)}`, []],
    [String.raw`a{b:url\28x)}`, []],
    ['u\\\nrl(x)', []],
  ])('%j', (css, expected) => {
    expect(urls(css)).toEqual(expected);
  });
});

describe('values that may be used', () => {
  it.each([
    ['a{--x:url(x)}', ['x']],
    ['a{b:var(--y,url(x))}', ['x']],
    ['a{b:image-set(var(--y,"x") 1x)}', ['x']],
    ['a{b:if(media(print):url(x);else:url(y))}', ['x', 'y']],
    ['@function --f(--a:url(x)){result:url(y)}', ['x', 'y']],
    ['@property --p{syntax:"<url>";initial-value:url(x)}', ['x']],
    [':root{--x:"x"}a{b:image-set(var(--x) 1x);content:"y"}', ['x']],
    ['a{b:image-set(var(--x) 1x)}c{--x:"x"}', ['x']],
    ['@property --p{syntax:"<string>";initial-value:"x"}a{b:image-set(var(--p) 1x)}', ['x']],
    ['a{b:--f("x")}@function --f(--a){result:image-set(var(--a) 1x)}', ['x']],
    [':root{--x:"x"}a{content:var(--x);b:image-set("y" 1x)}', ['y']],
  ])('%s', (css, expected) => {
    expect(urls(css)).toEqual(expected);
  });
});

describe('what fetches nothing', () => {
  it.each([
    'a{content:"https://t.example/x.png"}',
    'a{content:"url(x)"}',
    '/* a{b:url(x)} */',
    'a{b:url(/**/"x")}',
    '@namespace url(x);@namespace p "y";',
    '@supports (b:url(x)){a{c:d}}',
    '@media all{@container style(--x:url(x)){a{c:d}}}',
    '@-moz-document url(x){a{c:d}}',
    'a:is(url(x)){c:d}',
    '[href="url(x)"]{c:d}',
    'a{b:image-set(var(--y) type("x"))}',
    'a{b:url()}@import "";',
    'a{b:url(data:,x)}@import url("DATA:text/css,");',
    'a{b:url("x\n")}',
    'a{b:url(x y)}',
    'a{b:1url(x) -url(y) #url(z) @url(w)}',
    'a{b:url (x)}',
    'a{b:\0url(x)}',
    'a{b:src("x") image("y")}',
    'a{@import "x";}',
    '@media all{@import "x";}',
  ])('%j', (css) => {
    expect(urls(css)).toEqual([]);
  });
});

describe('error recovery', () => {
  it.each([
    ['a{b:url(x"y);c:url(z)}', ['z']],
    [String.raw`a{b:url(x"\y);c:url(z)}`, ['z']],
    ['a{b:"x\n;c:url(z)}', ['z']],
    ['a{@foo }b{c:url(z)}', ['z']],
    ['a{@foo x;b:url(z)}', ['z']],
    ['a{b:x @foo url(z)}', ['z']],
    ['a{b:if(style(--y:@x):url(z))}', ['z']],
    ['a{@foo (;} b{c:url(x)}', []],
    ['@foo (;} url(x)) ; a{b:url(z)}', ['z']],
    ['a{b:(]url(y)),url(z)}', ['y', 'z']],
    ['}a{b:url(z)}', ['z']],
    ['a{b:1%url(z)}', ['z']],
    ['a{b:url(x;y{z)}', ['x;y{z']],
    ['<!--a{b:url(z)}-->', ['z']],
    ['a{b:x-->url(z)}', ['z']],
    ['a{b:c<!--url(z)}', ['z']],
    ['a{b:url(x\0y)}', ['x\0y']],
    ['a{b:url(x\u0001y)}', []],
    ['a{b:url(\f\tz\r\n)}', ['z']],
  ])('%j', (css, expected) => {
    expect(urls(css)).toEqual(expected);
  });
});

describe('declarations', () => {
  it.each([
    ['background:url(x)', ['x']],
    ['url(x)', ['x']],
    ['}b:url(x)', ['x']],
    ['@foo url(x);b:url(y)', ['y']],
    ['@import url(x);', []],
    ["b:url('x", ['x']],
    ['color:red;margin:calc(1px)', []],
  ])('%s', (css, expected) => {
    expect(urls(css, 'declarations')).toEqual(expected);
  });
});

it('starts after a byte order mark, as a character or as bytes', () => {
  expect(urls('\ufeff@import "x";')).toEqual(['x']);
  expect(urls('\u00ef\u00bb\u00bf@import "x";')).toEqual(['x']);
});

it('decodes bytes before it decodes escapes', () => {
  const bytes = Buffer.from(String.raw`@import "é\e9";a{b:url(è)}`).toString('latin1');
  const decode = (raw: string) => Buffer.from(raw, 'latin1').toString();
  expect(cssReferences(bytes, 'sheet', decode).map(({ url }) => url)).toEqual(['éé', 'è']);
});
