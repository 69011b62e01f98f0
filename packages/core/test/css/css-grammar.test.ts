import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cssReferences } from '../../src/css/css-references.ts';

/** CSS text in which `@U` is a URL that is fetched and `@D` one that is not. */
type Template = fc.Arbitrary<string>;

const blank: Template = fc.constantFrom('', ' ', '\n', '\r\n', '\t', '/* url(@D) */', '/*"*/ ');
const name: Template = fc.constantFrom('a', '\\75rl', 'b-c', 'Url', 'é', '--d', '\\"e');
const dead: Template = fc.constantFrom(
  'red',
  '1.5em',
  '"@D"',
  "'url(@D)'",
  '#fff',
  'a-url(1)',
  'rgb(1 2 3)',
  '"a\\"@D"',
  'url(@D "x")',
);
const live: Template = fc.constantFrom(
  'url(@U)',
  'url( "@U" )',
  "URL('@U')",
  'u\\52 l(@U)',
  'image-set("@U" 1x, url(@U) 2x)',
  '-webkit-image-set("@U"1x)',
  'var(--x, url(@U))',
  'url("@U" m(n))',
);

const value = fc.array(fc.oneof(live, dead), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const declaration = fc.tuple(name, blank, value, blank).map((parts) => {
  const [property, before, text, after] = parts;
  return `${property.replace('\\"', '')}${before}:${text}${after};`;
});
const block = fc
  .tuple(blank, fc.array(declaration, { maxLength: 3 }))
  .map(([before, items]) => `{${before}${items.join('')}}`);

const rule: fc.Memo<string> = fc.memo((depth) => {
  const style = fc.tuple(fc.constantFrom('a', '.b:hover', '[c="url(@D)"]', 'd\\;e'), blank, block);
  const plain = style.map((parts) => parts.join(''));
  if (depth <= 1) return plain;
  const prelude = fc.constantFrom('@media print', '@supports (b:url(@D))', '@layer l', '@media(a){f{g:h}}i');
  const nested = fc.tuple(prelude, blank, fc.array(rule(depth - 1), { maxLength: 2 }));
  return fc.oneof(
    plain,
    nested.map(([at, space, rules]) => `${at}${space}{${rules.join('')}}`),
    fc.constantFrom('@font-face{src:local("@D"),url(@U)format("@D")}', '@namespace url(@D);', '@foo "@D";'),
  );
});

const head = fc.constantFrom(
  '',
  '@import "@U";',
  '@layer a;@import url(@U) print;',
  '@import/**/url("@U")layer(b);@import\t\'@U\';',
  '@charset "@D";<!--@import "@U";-->',
);

/** Numbers the URLs: live ones `/u0`, `/u1`..., dead ones `/d0`... */
function fill(template: string): { css: string; live: string[] } {
  const urls: string[] = [];
  let count = 0;
  const css = template.replace(/@([UD])/g, (_, letter: string) => {
    const url = `/${letter === 'U' ? 'u' : 'd'}${count++}`;
    if (letter === 'U') urls.push(url);
    return url;
  });
  return { css, live: urls };
}

it('finds exactly the live URLs of well-formed sheets, with their tokens', () => {
  fc.assert(
    fc.property(head, blank, fc.array(rule(3), { maxLength: 4 }), (imports, space, rules) => {
      const { css, live } = fill(imports + space + rules.join(space));
      const found = cssReferences(css, 'sheet');
      expect(found.map(({ url }) => url)).toEqual(live);
      for (const { url, start, end } of found) {
        expect(css.slice(start, end)).toMatch(/^(?:["'].*["']|[^"'(]+\([\s\S]*\))$/);
        expect(css.slice(start, end)).toContain(url);
      }
    }),
    { numRuns: 3000 },
  );
});

it('finds the same in a style attribute', () => {
  fc.assert(
    fc.property(fc.array(declaration, { maxLength: 4 }), (declarations) => {
      const { css, live } = fill(declarations.join(''));
      expect(cssReferences(css, 'declarations').map(({ url }) => url)).toEqual(live);
    }),
    { numRuns: 1000 },
  );
});
