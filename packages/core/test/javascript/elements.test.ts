import { describe, expect, test } from 'vitest';
import { loads, uncertain } from './read.ts';

const make = (tag: string) => `const e = document.createElement('${tag}');`;

describe('an address given to an element that loads it', () => {
  test.each([
    [`${make('script')} e.src = 'https://x.test/a.js'`, 'script https://x.test/a.js'],
    [`${make('SCRIPT')} e['src'] = 'https://x.test/a.js'`, 'script https://x.test/a.js'],
    [`${make('iframe')} e.src = '//x.test/a'`, 'iframe //x.test/a'],
    [`${make('img')} e.srcset = 'https://x.test/a 2x'`, 'img https://x.test/a 2x'],
    [`${make('video')} e.poster = 'https://x.test/a'`, 'video https://x.test/a'],
    [`${make('object')} e.data = 'https://x.test/a'`, 'object https://x.test/a'],
    [`${make('script')} e.src = '/own.js'`, 'script /own.js'],
    [`new Image().src = 'https://x.test/p'`, 'img https://x.test/p'],
    [`new Audio('https://x.test/p')`, 'audio https://x.test/p'],
    [`document.querySelector('#a > iframe.b').src = 'https://x.test/'`, 'iframe https://x.test/'],
    [`document.getElementsByTagName('img')[0].src = 'https://x.test/'`, 'img https://x.test/'],
    [
      `document.body.appendChild(document.createElement('script')).src = 'https://x.test/'`,
      'script https://x.test/',
    ],
    [`Object.assign(document.createElement('script'), { src: 'https://x.test/' })`, 'script https://x.test/'],
    [`${make('script')} e.setAttribute('SRC', 'https://x.test/')`, 'script https://x.test/'],
    [
      `const u = document.createElementNS('http://www.w3.org/2000/svg', 'use');
       u.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', 'https://x.test/a.svg')`,
      'use https://x.test/a.svg',
    ],
    [`function f(e) { e.src = 'https://x.test/' }`, 'src https://x.test/'],
    [`$('img').attr('src', 'https://x.test/')`, 'img https://x.test/'],
    [`$('<script>', { src: 'https://x.test/' }).appendTo('head')`, 'script https://x.test/'],
  ])('%s', (code, load) => {
    expect(loads(code)).toEqual([load]);
  });

  test('the element of an event handler', () => {
    expect(loads(`this.onerror = null; this.src = 'https://x.test/'`, 'handler')).toEqual([
      'src https://x.test/',
    ]);
  });

  test('attributes in a loop over an object', () => {
    const helper =
      'function make(t, a) { const e = document.createElement(t); for (const k in a) e.setAttribute(k, a[k]) }';
    expect(loads(`${helper} make('script', { src: 'https://x.test/' })`)).toEqual(['script https://x.test/']);
  });

  test('through a Trusted Types policy', () => {
    expect(loads(`${make('script')} e.src = policy.createScriptURL('https://x.test/')`)).toEqual([
      'script https://x.test/',
    ]);
  });
});

describe('a link loads by its relation', () => {
  test.each([
    [`e.rel = 'stylesheet'; e.href = 'https://x.test/'`, ['link https://x.test/']],
    [`e.setAttribute('rel', 'preconnect'); e.href = 'https://x.test/'`, ['link https://x.test/']],
    [`e.rel = kind; e.href = 'https://x.test/'`, ['link https://x.test/']],
    [`e.href = 'https://x.test/'`, ['link https://x.test/']],
    [`e.rel = 'canonical'; e.href = 'https://x.test/'`, []],
    [`e.setAttribute('rel', 'me'); e.setAttribute('href', 'https://x.test/')`, []],
  ])('%s', (code, expected) => {
    expect(loads(make('link') + code)).toEqual(expected);
  });
});

describe('no load', () => {
  test.each([
    `${make('a')} e.href = 'https://x.test/'`,
    `${make('form')} e.action = 'https://x.test/'`,
    `${make('img')} e.alt = 'https://x.test/'`,
    `location.href = 'https://x.test/'`,
    `window.location = 'https://x.test/'`,
    `document.location.assign('https://x.test/')`,
    `top.location.replace('https://x.test/')`,
    `window.open('https://x.test/')`,
    `const options = {}; options.src = 'https://x.test/'`,
    `${make('img')} e.src = 'data:image/gif;base64,AA'`,
    `${make('iframe')} e.src = 'about:blank'`,
    `${make('iframe')} e.src = 'javascript:void 0'`,
  ])('%s', (code) => {
    expect(loads(code)).toEqual([]);
    expect(uncertain(code)).toEqual([]);
  });
});

describe('perhaps a load', () => {
  test.each([
    [`document.getElementById('x').href = 'https://x.test/'`, 'href https://x.test/'],
    [`document.body.dataset.src = 'https://x.test/'`, 'dataset https://x.test/'],
    [`picture.src = 'https://x.test/'`, 'src https://x.test/'],
    [`function f(k) { ${make('img')} e[k] = 'https://x.test/' }`, 'img https://x.test/'],
  ])('%s', (code, expected) => {
    expect(loads(code)).toEqual([]);
    expect(uncertain(code)).toEqual([expected]);
  });
});
