import { describe, expect, it } from 'vitest';
import { confirmed, ownModules } from '../src/indirect/own-modules.ts';
import { analyse } from '../src/javascript/analyse.ts';
import { importMapOf } from '../src/scan/import-map.ts';

const site = 'https://docs.example.org/';
const map = importMapOf(
  [
    JSON.stringify({
      imports: { three: 'https://x.example/three.js', own: '/b.js' },
      scopes: { '/deep/': { three: 'https://deep.example/three.js' } },
    }),
  ],
  site,
);

/** Where the imports of `/a.js` lead to outside of these files. */
function outward(files: Record<string, string>): string[] {
  const modules = ownModules((url) => (url.href.startsWith(site) ? (files[url.pathname] ?? null) : null));
  return confirmed(modules(new URL('a.js', site), map), analyse).map(
    ({ url, dynamic }) => `${url.href}${dynamic ? ' on demand' : ''}`,
  );
}

describe('an own module', () => {
  it.each([
    [`import 'three'`],
    [`import * as T from "three";`],
    [`import{a as b,c}from"three";b()`],
    [`import d,{e}from'three'`],
    [`export*from"three"`],
    [`export {\n  a,\n  b\n} from 'three'`],
    [`const x=1;import"three"`],
  ])('that imports what a map sends to others leads there: %s', (code) => {
    expect(outward({ '/a.js': code, '/b.js': '' })).toEqual(['https://x.example/three.js']);
  });

  it('leads where the modules lead that it imports, each by its own scope', () => {
    expect(
      outward({
        '/a.js': `import './deep/c.js'; import 'own'; import './a.js'`,
        '/b.js': `import 'https://y.example/y.js'; export * from './a.js'`,
        '/deep/c.js': `import 'three'`,
      }).sort(),
    ).toEqual(['https://deep.example/three.js', 'https://y.example/y.js']);
  });

  it.each([
    [`import './gone.css.js'`, 'of the site, though not in the folder', [`${site}gone.css.js`]],
    [`import 'unmapped'`, 'a name that leads nowhere', []],
    [`const m = () => import('three')`, 'a dynamic import', ['https://x.example/three.js on demand']],
    [`const m = () => import('./b.js')`, 'a dynamic import of the own', []],
    [
      'const text = `\nimport "three";\n`; const m = () => import("three")',
      'a template, and a dynamic import',
      ['https://x.example/three.js on demand'],
    ],
    [`// import 'three'`, 'a comment', []],
    ['const code = `\nimport "three";\n`', 'a template', []],
    [`important('three'); x.import('three')`, 'other names', []],
    [`import 'three`, 'a syntax error', []],
  ])('%s (%s)', (code, _, expected) => {
    expect(outward({ '/a.js': code, '/b.js': '' })).toEqual(expected);
  });
});
