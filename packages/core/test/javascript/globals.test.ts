import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/javascript/analyse.ts';

const reads = (code: string) => analyse(code, 'classic').freeReads;
const defines = (code: string) => analyse(code, 'classic').defines;

describe('globals that a script needs from others', () => {
  test.each([
    [`L.map('m')`, ['L']],
    [`window.mermaid.initialize()`, ['mermaid']],
    [`(function (w) { w.katex.render('x') })(window)`, ['katex']],
    [`globalThis['MathJax'].typeset()`, ['MathJax']],
    [`(function ($) { $('a') })(jQuery)`, ['jQuery']],
    [
      `document.addEventListener('DOMContentLoaded', () => renderMathInElement(document.body))`,
      ['renderMathInElement'],
    ],
    [`if (typeof mermaid !== 'undefined') mermaid.run()`, ['mermaid']],
    [`if (window.mermaid) { window.mermaid.run() }`, ['mermaid']],
    [`window.hljs?.highlightAll()`, ['hljs']],
    [`gtag('event', 'x'); Stripe('k'); new YT.Player('p')`, ['Stripe', 'YT', 'gtag']],
    [`document.body.onclick = () => gtag('event', 'x')`, ['gtag']],
    [`addEventListener('load', () => { if (window.mermaid) mermaid.run() })`, ['mermaid']],
    [`try { L.map('m') } catch {}`, ['L']],
  ])('%s', (code, expected) => {
    expect(reads(code)).toEqual(expected);
  });
});

describe('globals that it does not need', () => {
  test.each([
    [`document.title = String(Math.max(1, innerWidth))`, 'of the browser and the language'],
    [`var L = {}; L.map = 1; window.x = 2; x + L`, 'its own'],
    [`(function (L) { L.map() })({})`, 'a parameter'],
    [`function f() { return arguments[0] } f()`, '`arguments`'],
    [`typeof mermaid === 'undefined'`, 'asked for with typeof'],
    [`if (!window.jQuery) load()\nfunction load() {}`, 'asked for as a property'],
    [`const q = window.q || []`, 'with a replacement'],
    [`'hljs' in window`, 'asked for with `in`'],
    [
      `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments) }`,
      'a queue stub',
    ],
    [
      `document.body.onclick = () => { if (typeof gtag === 'function') gtag('event') }`,
      'guarded, when the visitor acts',
    ],
    [
      `document.body.onclick = () => { if (!window.gtag) return; gtag('event') }`,
      'left early, when the visitor acts',
    ],
    [
      `document.body.addEventListener('click', () => window.gtag && gtag('event'))`,
      'guarded by `&&`, when the visitor acts',
    ],
    [`document.body.onclick = () => { try { gtag('event') } catch {} }`, 'tried, when the visitor acts'],
    [
      `typeof define === 'function' && define.amd ? define([]) : typeof module === 'object' && (module.exports = 1)`,
      'loaders of modules',
    ],
  ])('%s (%s)', (code) => {
    expect(reads(code)).toEqual([]);
  });
});

describe('globals that it defines', () => {
  test.each([
    [`var a = 1; let b; const c = 2; function d() {} class E {}`, ['E', 'a', 'b', 'c', 'd']],
    [`const { f, g: [h] } = o`, ['f', 'h']],
    [`(function () { var local = 1; leaked = 2 })()`, ['leaked']],
    [`(function (w, n) { w.a = w[n] = 1 })(window, 'named')`, ['a', 'named']],
    [`self.onYouTubeIframeAPIReady = () => {}`, ['onYouTubeIframeAPIReady']],
    [`Object.assign(window, { a: 1 })`, ['a']],
    [`window[unknown] = 1; other.a = 1; window.location = '/'; window.onload = go`, []],
  ])('%s', (code, expected) => {
    expect(defines(code)).toEqual(expected);
  });
});
