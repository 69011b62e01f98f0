import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/javascript/analyse.ts';

describe('an address that nothing loads', () => {
  test.each([
    [`if (location.href === 'https://x.test/') show()`, 'compared'],
    [`if (link.href.startsWith('https://x.test/')) show()`, 'compared by a method'],
    [`switch (location.href) { case 'https://x.test/': show() }`, 'compared in a case'],
    [`document.querySelector('a[href="https://x.test/"]')`, 'in a selector'],
    [`// fetch('https://x.test/')`, 'in a comment'],
    [`/* new Image().src = 'https://x.test/' */`, 'in a block comment'],
    [`const pattern = /https:\\/\\/x.test\\//; pattern.test(location.href)`, 'in a regular expression'],
    [`new RegExp('https://x.test/')`, 'as a pattern'],
    [`window.state = JSON.parse('{"logo":"https://x.test/a.png"}')`, 'in JSON'],
    [
      `const links = { x: 'https://x.test/share?u=' }; b.onclick = () => open(links.x + location.href)`,
      'opened',
    ],
    [`window.config = { api: 'https://x.test/' }`, 'kept for others'],
    [`console.warn('https://x.test/')`, 'printed'],
    [`localStorage.setItem('u', 'https://x.test/')`, 'stored'],
    [`parent.postMessage('hi', 'https://x.test/')`, 'the origin of a message'],
    [`history.pushState({}, '', 'https://x.test/')`, 'put into the history'],
    [`navigator.clipboard.writeText('https://x.test/')`, 'copied'],
    [`throw new Error('see https://x.test/')`, 'in an error'],
    [`document.createElementNS('http://www.w3.org/2000/svg', 'svg')`, 'a namespace'],
    [`const u = new URL('https://x.test/'); show(u.searchParams)`, 'taken apart'],
    [`({ src: 'https://x.test/' })`, 'in an object that nobody uses'],
    [`function unused(u) { fetch(u) } const u = 'https://x.test/'`, 'beside a load'],
  ])('%s (%s)', (code) => {
    const { parsed, loads, uncertain } = analyse(code, 'classic');
    expect({ parsed, loads, uncertain }).toEqual({ parsed: true, loads: [], uncertain: [] });
  });

  test('is mentioned, with its place', () => {
    const code = `if (location.href === 'https://x.test/') show('no address // at all')`;
    const { mentions } = analyse(code, 'classic');
    expect(mentions.map(({ url, start, end }) => [url, code.slice(start, end)])).toEqual([
      ['https://x.test/', `'https://x.test/'`],
    ]);
  });

  test('what is loaded is not mentioned as well', () => {
    expect(analyse(`fetch('https://x.test/' + id)`, 'classic').mentions).toEqual([]);
  });
});
