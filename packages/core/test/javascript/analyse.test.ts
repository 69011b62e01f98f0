import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/javascript/analyse.ts';
import { loadAnalyse } from '../../src/javascript/load-analyse.ts';

const nothing = {
  parsed: false,
  loads: [],
  uncertain: [],
  mentions: [],
  unresolved: [],
  imports: [],
  freeReads: [],
  defines: [],
};

describe('what cannot be read', () => {
  test.each([
    ['a syntax error', `fetch('https://x.test/'`, 'classic'],
    ['an import in a classic script', `import 'https://x.test/'`, 'classic'],
    ['a return outside a handler', 'return false', 'classic'],
    ['brackets without end', '['.repeat(100_000), 'classic'],
    ['calls without end', `${'f('.repeat(50_000)}${')'.repeat(50_000)}`, 'classic'],
  ] as const)('%s', (_, code, kind) => {
    expect(analyse(code, kind)).toEqual(nothing);
  });
});

describe('kinds of scripts', () => {
  test('a handler may return, and keeps what it declares to itself', () => {
    expect(analyse('var a = 1; return go(a)', 'handler')).toMatchObject({
      parsed: true,
      defines: [],
      freeReads: ['go'],
    });
  });

  test('a module keeps what it declares to itself', () => {
    expect(analyse('const a = 1; window.b = 2', 'module').defines).toEqual(['b']);
  });

  test('`this` is the window at the top of a classic script only', () => {
    const code = `this.fetch('https://x.test/')`;
    expect(analyse(code, 'classic').loads).toHaveLength(1);
    expect(analyse(code, 'module').loads).toHaveLength(0);
  });

  test('legacy code: comments of HTML, `with`, octal numbers', () => {
    const code = `<!-- hidden\nvar a = 010; with (document) { write('<img src="https://x.test/">') }\n-->`;
    expect(analyse(code, 'classic').parsed).toBe(true);
  });
});

describe('places', () => {
  test('of the literal that spells the host, in source order', () => {
    const code = `
      const host = '//x.test', late = 'https://y.test/';
      fetch('https:' + host + '/a'); fetch(late);`;
    const { loads } = analyse(code, 'classic');
    expect(loads.map(({ start, end }) => code.slice(start, end))).toEqual([
      `'//x.test'`,
      `'https://y.test/'`,
    ]);
  });

  test('an address is reported once for each way of loading it', () => {
    const code = `fetch('https://x.test/'); fetch('https://x.test/'); new Image().src = 'https://x.test/'`;
    expect(analyse(code, 'classic').loads.map(({ how }) => how)).toEqual(['fetch', 'img']);
  });
});

describe('on use', () => {
  const onUse = (code: string) => analyse(code, 'classic').loads.map((load) => load.onUse);

  test.each([
    [`b.addEventListener('click', () => { fetch('https://x.test/') })`],
    [`b.onclick = function () { fetch('https://x.test/') }`],
    [`function play() { fetch('https://x.test/') } b.addEventListener('click', play)`],
    [`const play = () => fetch('https://x.test/'); b.onclick = () => { setUp(); play() }`],
    [`$('b').on('click.demo', () => fetch('https://x.test/'))`],
    [`form.onsubmit = () => ['https://x.test/'].forEach((u) => fetch(u))`],
  ])('%s', (code) => {
    expect(onUse(code)).toEqual([true]);
  });

  test.each([
    [`fetch('https://x.test/')`],
    [`addEventListener('load', () => { fetch('https://x.test/') })`],
    [`addEventListener('scroll', () => { fetch('https://x.test/') })`],
    [`['click', 'mousemove'].forEach((e) => addEventListener(e, () => fetch('https://x.test/')))`],
    [`const play = () => fetch('https://x.test/'); b.onclick = play; play()`],
    [`setTimeout(() => fetch('https://x.test/'))`],
  ])('not: %s', (code) => {
    expect(onUse(code)).toEqual([false]);
  });
});

test('the same analysis is loaded on demand', async () => {
  expect(await loadAnalyse()).toBe(analyse);
});
