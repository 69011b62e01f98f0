import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CssContext } from '../../src/css/css-reference.ts';
import { cssReferences } from '../../src/css/css-references.ts';
import { inertCss, restoreCss } from '../../src/css/inert-css.ts';
import { soup } from './soup.ts';

const contexts: CssContext[] = ['sheet', 'declarations'];

function gate(css: string, context: CssContext) {
  const references = cssReferences(css, context).map((reference, index) => ({ ...reference, index }));
  const originals = new Map(references.map(({ index, start, end }) => [index, css.slice(start, end)]));
  return { inert: inertCss(css, references), originals };
}

it.each([
  ['@import"x"screen;', '@import url() /*latchkey-0*/screen;'],
  ['@import  "x" layer(a);', '@import   url() /*latchkey-0*/ layer(a);'],
  ['a{b:url(x),url(y)}', 'a{b: url() /*latchkey-0*/, url() /*latchkey-1*/}'],
  ['a{b:image-set("x"1x)}', 'a{b:image-set( url() /*latchkey-0*/1x)}'],
])('%s', (css, inert) => {
  expect(gate(css, 'sheet').inert).toBe(inert);
});

it('restores one of two', () => {
  const { inert, originals } = gate('a{b:url(x),url(y)}', 'sheet');
  originals.delete(0);
  expect(restoreCss(inert, originals)).toBe('a{b: url() /*latchkey-0*/,url(y)}');
});

it('restores any text exactly, also with a dollar sign in a URL', () => {
  fc.assert(
    fc.property(soup, fc.constantFrom(...contexts), (css, context) => {
      const { inert, originals } = gate(css, context);
      expect(restoreCss(inert, originals)).toBe(css);
    }),
    { numRuns: 5000, examples: [['a{b:url($&$1)}', 'sheet']] },
  );
});

it('leaves nothing to fetch, and finds nothing in what it made', () => {
  fc.assert(
    fc.property(soup, fc.constantFrom(...contexts), (css, context) => {
      expect(cssReferences(gate(css, context).inert, context)).toEqual([]);
    }),
    { numRuns: 5000 },
  );
});
