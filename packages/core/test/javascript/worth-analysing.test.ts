import { describe, expect, test } from 'vitest';
import { worthAnalysing } from '../../src/javascript/worth-analysing.ts';

const worth = worthAnalysing(['L', '$', 'mermaid']);

describe('a script that may show something', () => {
  test.each([
    `fetch('https://x.test/')`,
    `s.src = '//x.test/'`,
    `['https:', '', h].join('/')`,
    `import './a.js'`,
    `import{a}from"b"`,
    `u = "\\x2f\\x2fx.test"`,
    `u = "https:\\/\\/x.test"`,
    `eval(atob('aHR0cHM6Ly94LnRlc3Q='))`,
    `s.src = '/matomo.js'`,
    `navigator.sendBeacon('/collect')`,
    `L.map('m')`,
    `window.mermaid.run()`,
    `$(function () {})`,
  ])('%s', (code) => {
    expect(worth(code)).toBe(true);
  });
});

describe('a script that shows nothing', () => {
  test.each([
    `document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'auto'`,
    `// a comment\nvar a = 1 // another`,
    `/* one */ a = b /c/ d`,
    `URL.parse(a); HTML.b; x.L.y; my$ = 1; mermaidish()`,
  ])('%s', (code) => {
    expect(worth(code)).toBe(false);
  });
});

test('no names: only addresses and ways to load count', () => {
  expect(worthAnalysing([])(`L.map('m')`)).toBe(false);
  expect(worthAnalysing([])(`fetch('https://x.test/')`)).toBe(true);
});
