import { expect, it } from 'vitest';
import { cssReferences } from '../../src/css/css-references.ts';

function urls(css: string): string[] {
  return cssReferences(css, 'sheet').map(({ url }) => url);
}

it.each([
  'body{margin:0}\n',
  '*,::before,::after{}',
  ':root{}',
  '.a>b~c+d e#f{}',
  '[a="b"]:hover{}',
  '@media print{}',
  '@font-face {}',
  '/* c */ a{} /* d */',
])('is void after %j', (before) => {
  expect(urls(`${before}@import "x";`)).toEqual([]);
});

it.each([
  '@charset "utf-8";',
  '@layer a,b;',
  '@import "";',
  '/* c */',
  '<!-- -->',
  '@foo{}',
  '@foo;',
  '@font-face junk{}',
  '@supports junk{}',
  'a,,b{}',
  'a,:junk{}',
  'a::before b{}',
  '?{}',
  // Valid in some browsers only.
  '@layer a{}',
  '@view-transition{}',
])('counts after %j', (before) => {
  expect(urls(`${before}@import "x";`)).toEqual(['x']);
});

// Chromium and Firefox fetch these from a `<style>` element, although they are void.
it.each([
  ['@import "a";//@import "x";', ['a', 'x']],
  ['/* c *///@import "x";', ['x']],
  ['//@import url(x);\nb{}', ['x']],
  ['@import //t.example/x.css;', ['//t.example/x.css']],
  ['@import "a";@layer b;@import "x";', ['a', 'x']],
  ['@import "a";@layer b;/* c */@import "x";', ['a', 'x']],
  ['@layer a{b:c;@import url(x);}', ['x']],
  ['@font-face{font-display:swap;@import url(x);}', ['x']],
  ['@import url(x"y);', ['x"y']],
  ['@import "x\n";', ['x']],
])('sees what is fetched before the CSS is parsed: %j', (css, expected) => {
  expect(urls(css)).toEqual(expected);
});

it.each([
  '/* @import "x"; */',
  '@layer a/*;@import url(x);*/;',
  '@charset "utf-8";/* @import url(x); */a{}',
  'a{content:"@import url(x);"}',
])('leaves comments and strings alone: %j', (css) => {
  expect(urls(css)).toEqual([]);
});
