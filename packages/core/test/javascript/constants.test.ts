import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { urls } from './read.ts';

describe('an address that is put together', () => {
  test.each([
    [`fetch('https://' + 'x.test' + '/a')`],
    [`const id = 'a'; fetch(\`https://x.test/\${id}\`)`],
    [`fetch(['https:', '', 'x.test', 'a'].join('/'))`],
    [`fetch('https://x.test'.concat('/a'))`],
    [`var u = 'https://x.test/'; u += 'a'; fetch(u)`],
    [`let u; u = 'https://x.test/a'; fetch(u)`],
    [`const o = { a: { b: 'https://x.test/a' } }; fetch(o.a['b'])`],
    [`const { a: { b } } = { a: { b: 'https://x.test/a' } }; fetch(b)`],
    [`const [, u] = ['', 'https://x.test/a']; fetch(u)`],
    [`const o = {}; o.u = 'https://x.test/a'; fetch(o.u)`],
    [`window.u = 'https://x.test/a'; fetch(u)`],
    [`u = 'https://x.test/a'; fetch(window['u'])`],
    [`const base = { u: 'https://x.test/a' }; fetch({ ...base }.u)`],
    [`fetch('https://y.test/a'.replace('y.', 'x.'))`],
    [`fetch(' HTTPS://x.test/a '.trim().replace('HTTPS', 'https'))`],
    [`fetch('xxhttps://x.test/a'.slice(2))`],
    [`fetch('a|https://x.test/a'.split('|')[1])`],
    [`fetch(decodeURIComponent('https%3A%2F%2Fx.test%2Fa'))`],
    [`fetch(atob('aHR0cHM6Ly94LnRlc3QvYQ=='))`],
    [`fetch('\\x68ttps:\\u002f/x.test/a')`],
    [`fetch(String.raw\`https://x.test/a\`)`],
    [`const parts = []; parts.push('https://'); parts.push('x.test/a'); fetch(parts.join(''))`],
    [`fetch(false || 'https://x.test/a')`],
    [`fetch((0, 'https://x.test/a'))`],
    [`(async () => fetch(await 'https://x.test/a'))()`],
  ])('%s', (code) => {
    expect(urls(code)).toContain('https://x.test/a');
  });

  test('both branches of a condition', () => {
    const code = `fetch(('https:' == location.protocol ? 'https://ssl' : 'http://www') + '.x.test/ga.js')`;
    expect(urls(code)).toEqual(['https://ssl.x.test/ga.js', 'http://www.x.test/ga.js']);
  });

  test('everything that a variable is given', () => {
    const code = `let u; switch (k) { case 1: u = 'https://a.test/'; break; default: u = 'https://b.test/' } fetch(u)`;
    expect(urls(code)).toEqual(['https://a.test/', 'https://b.test/']);
  });

  test('a property of this object, not of another', () => {
    const code = `const a = {}, b = {}; a.u = 'https://a.test/'; b.u = 'https://b.test/'; fetch(a.u)`;
    expect(urls(code)).toEqual(['https://a.test/']);
  });

  test("a protocol taken from the page's", () => {
    expect(urls(`fetch(document.location.protocol + '//x.test/')`)).toEqual(['https://x.test/']);
    expect(urls(`fetch(scheme + '//x.test/')`)).toEqual(['https://x.test/']);
  });
});

describe('an address of which a part cannot be seen', () => {
  test.each([
    [`fetch('https://x.test/a/' + id + '/b')`, ['https://x.test/a/']],
    [`fetch(\`https://x.test/\${id}\`)`, ['https://x.test/']],
    [`fetch('https://www.example.com' + path)`, ['https://www.example.com']],
    [`fetch('https://' + shop + '.example.com/a')`, ['https://*.example.com/a']],
    [`fetch('https://cdn' + n + '.example.com/a')`, ['https://cdn*.example.com/a']],
    [`fetch('https://' + host + '/a')`, []],
    [`fetch('https://' + name + '.com/a')`, []],
    [`fetch('https://cdn.' + host + '/a')`, []],
    [`fetch('https://' + location.host + '/a')`, []],
    [`fetch(location.origin + '/a')`, []],
    [`fetch(base + '/a')`, []],
  ])('%s', (code, expected) => {
    expect(urls(code)).toEqual(expected);
  });
});

describe('however a constant is built', () => {
  const address = 'https://x.test/path/file.js';
  /** Ways to write a constant text as an expression; each may need statements before. */
  const forms: ((text: string, name: string) => { before: string; expression: string })[] = [
    (text) => ({ before: '', expression: JSON.stringify(text) }),
    (text) => ({ before: '', expression: `\`\${${JSON.stringify(text)}}\`` }),
    (text) => ({ before: '', expression: `[${[...text].map((c) => JSON.stringify(c)).join()}].join('')` }),
    (text, name) => ({ before: `var ${name} = ${JSON.stringify(text)};`, expression: name }),
    (text, name) => ({
      before: `function ${name}() { return ${JSON.stringify(text)} }`,
      expression: `${name}()`,
    }),
    (text, name) => ({ before: `const ${name} = { k: ${JSON.stringify(text)} };`, expression: `${name}.k` }),
    (text) => ({ before: '', expression: `(function (p) { return p })(${JSON.stringify(text)})` }),
    (text) => ({ before: '', expression: `(() => ${JSON.stringify(text)})()` }),
  ];

  test('it is found', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: address.length - 1 }), { maxLength: 5 });
    const choices = fc.array(fc.nat(forms.length - 1), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(cuts, choices, (places, chosen) => {
        const bounds = [0, ...places.sort((a, b) => a - b), address.length];
        const parts = bounds.slice(1).map((end, index) => {
          const form = forms[chosen[index] ?? 0] ?? forms[0];
          return form?.(address.slice(bounds[index], end), `v${index}`) ?? { before: '', expression: '""' };
        });
        const sum = parts.map(({ expression }) => expression).join(' + ');
        expect(urls(`${parts.map(({ before }) => before).join('')} fetch(${sum})`)).toEqual([address]);
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
