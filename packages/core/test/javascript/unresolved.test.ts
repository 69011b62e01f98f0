import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/javascript/analyse.ts';

function unresolved(code: string): string[] {
  return analyse(code, 'classic').unresolved.map(
    ({ how, start, end, onUse }) => `${how}${onUse ? ' on use' : ''}: ${code.slice(start, end)}`,
  );
}

describe('a load whose address the script does not tell', () => {
  test.each([
    ['fetch(CONFIG.host)', ['fetch: CONFIG.host']],
    [`new Image().src = CONFIG.host + '/a.js'`, [`img: CONFIG.host + '/a.js'`]],
    [
      `const s = document.createElement('script'); s.src = 'https://' + HOST + '/a.js'`,
      [`script: 'https://' + HOST + '/a.js'`],
    ],
    [
      `document.querySelector('iframe').src = document.currentScript.dataset.src`,
      ['iframe: document.currentScript.dataset.src'],
    ],
    ['b.onclick = () => fetch(CONFIG.host)', ['fetch on use: CONFIG.host']],
    [
      `document.write('<script src="' + HOST + '/a.js"></' + 'script>')`,
      [`script: document.write('<script src="' + HOST + '/a.js"></' + 'script>')`],
    ],
  ])('%s', (code, expected) => {
    expect(unresolved(code)).toEqual(expected);
  });

  test.each([
    `fetch('/api/' + id)`,
    `fetch('https://x.test/' + id)`,
    `new Image().src = 'https://' + zone + '.x.example.com/'`,
    `a.href = CONFIG.host`,
    `img.src = 'data:image/png;base64,' + bytes`,
    `show(CONFIG.host)`,
  ])('is none: %s', (code) => {
    expect(unresolved(code)).toEqual([]);
  });
});
