import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/javascript/analyse.ts';
import { loads, uncertain } from './read.ts';

describe('a function that contacts the address it is given', () => {
  test.each([
    [`fetch('https://x.test/')`, 'fetch https://x.test/'],
    [`window.fetch(new Request('https://x.test/'))`, 'fetch https://x.test/'],
    [`fetch(new URL('a', 'https://x.test/b/'))`, 'fetch https://x.test/b/a'],
    [`const r = new XMLHttpRequest(); r.open(method, 'https://x.test/')`, 'XMLHttpRequest https://x.test/'],
    [`function f(r) { r.open('POST', 'https://x.test/') }`, 'XMLHttpRequest https://x.test/'],
    [`navigator.sendBeacon('https://x.test/', data)`, 'sendBeacon https://x.test/'],
    [`new WebSocket('wss://x.test/')`, 'WebSocket wss://x.test/'],
    [`new EventSource('https://x.test/')`, 'EventSource https://x.test/'],
    [`new Worker('https://x.test/w.js')`, 'Worker https://x.test/w.js'],
    [`new window.SharedWorker('https://x.test/w.js')`, 'SharedWorker https://x.test/w.js'],
    [`importScripts('https://x.test/w.js')`, 'importScripts https://x.test/w.js'],
    [`navigator.serviceWorker.register('/sw.js')`, 'serviceWorker /sw.js'],
    [`CSS.paintWorklet.addModule('https://x.test/p.js')`, 'addModule https://x.test/p.js'],
    [`new FontFace('A', 'url(https://x.test/a.woff2)')`, 'FontFace https://x.test/a.woff2'],
    [`$.getScript('https://x.test/a.js')`, 'getScript https://x.test/a.js'],
    [`(function ($) { $.getJSON('https://x.test/') })(jQuery)`, 'ajax https://x.test/'],
    [`jQuery.ajax({ type: 'GET', url: 'https://x.test/' })`, 'ajax https://x.test/'],
    [`$('#a').load('https://x.test/')`, 'load https://x.test/'],
  ])('%s', (code, load) => {
    expect(loads(code)).toEqual([load]);
  });
});

describe('code in a text', () => {
  test.each([
    `setTimeout("fetch('https://x.test/')", 9)`,
    `eval("fetch('https://x.test/')")`,
    `new Function('a', "fetch('https://x.test/')")`,
    `const s = document.createElement('script'); s.text = "fetch('https://x.test/')"`,
    `new Worker(URL.createObjectURL(new Blob(["fetch('https://x.test/')"])))`,
    `eval("eval(\\"fetch('https://x.test/')\\")")`,
  ])('%s', (code) => {
    expect(loads(code)).toEqual(['fetch https://x.test/']);
  });

  test('points at the literal that holds it', () => {
    const code = `setTimeout("fetch('https://x.test/')", 9)`;
    const [load] = analyse(code, 'classic').loads;
    expect(code.slice(load?.start, load?.end)).toBe(`"fetch('https://x.test/')"`);
  });
});

describe('modules', () => {
  test('static imports and re-exports', () => {
    const code = `import a from 'https://x.test/a.js'; export { b } from './b.js'; export * from 'bare'; import 'https://y.test/c.js'`;
    const { imports } = analyse(code, 'module');
    expect(loads(code, 'module')).toEqual([
      'import https://x.test/a.js',
      'import ./b.js',
      'import https://y.test/c.js',
    ]);
    expect(imports.map(({ specifier, dynamic }) => [specifier, dynamic])).toEqual([
      ['https://x.test/a.js', false],
      ['./b.js', false],
      ['bare', false],
      ['https://y.test/c.js', false],
    ]);
    expect(imports.map(({ start, end }) => code.slice(start, end))).toEqual([
      `'https://x.test/a.js'`,
      `'./b.js'`,
      `'bare'`,
      `'https://y.test/c.js'`,
    ]);
  });

  test('dynamic imports, with a specifier that is put together', () => {
    const code = `const cdn = 'https://x.test'; import(\`\${cdn}/a.js\`); import(name)`;
    expect(loads(code)).toEqual(['import https://x.test/a.js']);
    expect(analyse(code, 'classic').imports).toMatchObject([
      { specifier: 'https://x.test/a.js', dynamic: true },
    ]);
  });
});

describe('an address for somebody that the script does not define', () => {
  test.each([
    [`posthog.init('key', { api_host: 'https://x.test' })`, 'posthog.init https://x.test'],
    [`loadScript('https://x.test/a.js')`, 'loadScript https://x.test/a.js'],
    [
      `L.tileLayer('https://{s}.tile.example.com/{z}.png')`,
      'L.tileLayer https://{s}.tile.example.com/{z}.png',
    ],
    [`new Chart({ a: { b: [{ url: 'https://x.test/' }] } })`, 'Chart https://x.test/'],
    [`const options = { url: 'https://x.test/' }; start(...[options])`, 'start https://x.test/'],
    [`widget.render('<iframe src="https://x.test/"></iframe>')`, 'iframe https://x.test/'],
    ['html`<img src="https://x.test/">`', 'img https://x.test/'],
  ])('%s', (code, expected) => {
    expect(loads(code)).toEqual([]);
    expect(uncertain(code)).toEqual([expected]);
  });
});
