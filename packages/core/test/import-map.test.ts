import { describe, expect, it } from 'vitest';
import { importMapOf } from '../src/scan/import-map.ts';

const base = 'https://docs.example.org/guide/';

function leads(specifier: string, maps: object[], from = base): string | null {
  const texts = maps.map((map) => (typeof map === 'string' ? map : JSON.stringify(map)));
  return importMapOf(texts, base)?.(specifier, from)?.href ?? null;
}

describe('an import map', () => {
  const imports = {
    three: 'https://x.example/three.js',
    'three/': 'https://x.example/three/',
    'three/addons/': 'https://y.example/addons/',
    own: './own.js',
    '/lib/': 'https://x.example/lib/',
    './local.js': 'https://x.example/local.js',
    'https://z.example/a.js': '/vendor/a.js',
    bare: 'not-an-address',
  };

  it.each([
    ['three', 'https://x.example/three.js'],
    ['three/core.js', 'https://x.example/three/core.js'],
    ['three/addons/controls.js', 'https://y.example/addons/controls.js'],
    ['own', 'https://docs.example.org/guide/own.js'],
    ['/lib/a.js', 'https://x.example/lib/a.js'],
    ['https://docs.example.org/lib/a.js', 'https://x.example/lib/a.js'],
    ['./local.js', 'https://x.example/local.js'],
    ['https://z.example/a.js', 'https://docs.example.org/vendor/a.js'],
    ['bare', null],
    ['unknown', null],
    ['./other.js', null],
  ])('sends %s to %s', (specifier, expected) => {
    expect(leads(specifier, [{ imports }])).toBe(expected);
  });

  it('has scopes for the scripts of a folder, the longest first', () => {
    const scopes = {
      '/m/': { three: 'https://m.example/three.js' },
      '/m/deep/': { three: 'https://deep.example/three.js' },
      '../one.js': { only: 'https://one.example/only.js' },
    };
    const from = (path: string) => leads('three', [{ imports, scopes }], `https://docs.example.org${path}`);
    expect(from('/m/a.js')).toBe('https://m.example/three.js');
    expect(from('/m/deep/a.js')).toBe('https://deep.example/three.js');
    expect(from('/n/a.js')).toBe('https://x.example/three.js');
    expect(leads('own', [{ imports, scopes }], 'https://docs.example.org/m/a.js')).toContain('own.js');
    expect(leads('only', [{ scopes }], 'https://docs.example.org/one.js')).toBe(
      'https://one.example/only.js',
    );
    expect(leads('only', [{ scopes }])).toBeNull();
  });

  it('adds to those before it, and changes none of them', () => {
    const maps = [
      { imports: { a: 'https://first.example/' } },
      { imports: { a: 'https://second.example/', b: 'https://second.example/b' } },
    ];
    expect(leads('a', maps)).toBe('https://first.example/');
    expect(leads('b', maps)).toBe('https://second.example/b');
  });

  it.each(['{', 'null', '[]', '"x"', '{"imports":null,"scopes":[1]}'])(
    'that is none maps nothing: %s',
    (json) => {
      expect(importMapOf([json], base)).toBeNull();
    },
  );
});
