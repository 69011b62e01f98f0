import { describe, expect, it } from 'vitest';
import { cssReferences } from '../../src/css/css-references.ts';

/** What is fetched, and the token that fetches it. */
function fetched(css: string): string[] {
  return cssReferences(css, 'sheet').map(({ url, start, end }) => `${url} by ${css.slice(start, end)}`);
}

const inner = '@import url(https://x.example/a.css);b{background:url(//y.example/b.png)}';

describe('a sheet that is written into the address of an import', () => {
  it.each([
    ['url("")', `url("data:text/css,${inner}")`],
    ['a string', `"data:text/css,${inner}"`],
    [
      'url()',
      `url(data:text/css,${encodeURIComponent(inner).replace(/[()]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)})`,
    ],
    ['base64', `"DATA:text/css;charset=utf-8;base64,${btoa(inner)}"`],
    ['an escape', `"d\\61ta:text/css,${inner}"`],
  ])('in %s fetches what is in it', (_, token) => {
    expect(fetched(`@import ${token} layer(a);c{d:url(e)}`)).toEqual([
      `https://x.example/a.css by ${token}`,
      `//y.example/b.png by ${token}`,
      'e by url(e)',
    ]);
  });

  it('may import another such sheet', () => {
    const token = `"data:text/css,${encodeURIComponent(`@import "data:text/css,${encodeURIComponent(inner)}"`)}"`;
    expect(fetched(`@import ${token};`)).toEqual([
      `https://x.example/a.css by ${token}`,
      `//y.example/b.png by ${token}`,
    ]);
  });

  it('is seen where only the preload scanner of a browser reads it', () => {
    const token = `"data:text/css,@import%20url(https://x.example/a.css)"`;
    expect(fetched(`//@import ${token};`)).toEqual([`https://x.example/a.css by ${token}`]);
  });

  it.each([
    '@import "data:text/css,a{color:red}";',
    'a{b:url("data:text/css,@import url(https://x.example/)")}',
  ])('that fetches nothing, or is no sheet, is none: %s', (css) => expect(fetched(css)).toEqual([]));
});
