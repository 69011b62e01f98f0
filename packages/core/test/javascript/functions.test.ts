import { describe, expect, test } from 'vitest';
import { uncertain, urls } from './read.ts';

describe('an address that goes through functions', () => {
  test.each([
    [`(function (d, s, u) { var e = d.createElement(s); e.src = u })(document, 'script', 'https://x.test/')`],
    [`!function (u) { fetch(u) }('https://x.test/')`],
    [`(function () { fetch(this.u) }).call({ u: 'https://x.test/' })`],
    [`(function (u) { fetch(u) }).apply(null, ['https://x.test/'])`],
    [`function load(u) { fetch(u) } load('https://x.test/')`],
    [`load('https://x.test/'); var load = function (u) { fetch(u) }`],
    [`const load = (u = 'https://x.test/') => fetch(u); load()`],
    [`const load = ({ u }) => fetch(u); load({ u: 'https://x.test/' })`],
    [`const load = (...all) => fetch(all[1]); load('', 'https://x.test/')`],
    [`const api = { base: 'https://x.test', get(path) { fetch(this.base + path) } }; api.get('/')`],
    [`var t = window.t = []; t.load = function (u) { fetch(u) }; t.load('https://x.test/')`],
    [`class A { constructor(u) { this.u = u } go() { fetch(this.u) } } new A('https://x.test/').go()`],
    [`class A { u = 'https://x.test/'; go = () => fetch(this.u) }`],
    [`class A { static go(u) { fetch(u) } } A.go('https://x.test/')`],
    [
      `function A(u) { this.u = u } A.prototype.go = function () { fetch(this.u) }; new A('https://x.test/').go()`,
    ],
    [`const of = (base) => (path) => fetch(base + path); of('https://x.test')('/')`],
    [`(function (root, factory) { factory(root) })(this, function (w) { w.fetch('https://x.test/') })`],
    [`['https://x.test/'].forEach((u) => fetch(u))`],
    [`for (const u of ['https://x.test/']) fetch(u)`],
    [`['https://x.test/'].map(load); function load(u) { fetch(u) }`],
    [`Object.entries({ a: 'https://x.test/' }).forEach(([, u]) => fetch(u))`],
    [`Object.keys({ 'https://x.test/': 1 }).forEach((u) => fetch(u))`],
    [`window.init = function (u) { fetch(u) }; init('https://x.test/')`],
    [`addEventListener('load', () => setTimeout(go)); function go() { fetch('https://x.test/') }`],
  ])('%s', (code) => {
    expect(urls(code).some((url) => url.startsWith('https://x.test'))).toBe(true);
    expect(uncertain(code)).toEqual([]);
  });

  test('a name means what its scope says', () => {
    const code = `var u = 'https://x.test/'; (function (u) { fetch(u) })('/own'); { let u = '/block'; fetch(u) }`;
    expect(urls(code)).toEqual(['/own', '/block']);
  });

  test('a property of an object that nobody knows is a guess', () => {
    const code = `function go(options) { fetch(options.endpoint) } const defaults = { endpoint: 'https://x.test/' }`;
    expect(urls(code)).toEqual([]);
    expect(uncertain(code)).toEqual(['fetch https://x.test/']);
  });

  test('what depends on itself comes to an end', () => {
    const code = `
      let a = 'https://x.test/'; a = a + '?' + a; fetch(a);
      function f(n) { return f(n) } fetch(f('x'));
      const b = { ...c }, c = { ...b }; fetch(b.u);
      const l = []; l.push(l); fetch(l.join())`;
    expect(urls(code)).toContain('https://x.test/');
  });
});
