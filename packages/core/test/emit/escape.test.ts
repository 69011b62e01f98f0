import { expect, it } from 'vitest';
import { html, jsonAttribute, raw } from '../../src/emit/escape.ts';
import { fill, fillText } from '../../src/emit/fill.ts';

const hostile = `"><script>alert('&')</script>`;

it('escapes every value of a template, in content and in attributes, but not markup', () => {
  const { markup } =
    html`<a title="${hostile}">${hostile}${raw('<b>')}${[html`<i>${'<'}</i>`]}${false}${null}</a>`;
  expect(markup).toBe(
    `<a title="&quot;&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt;<b><i>&lt;</i></a>`,
  );
});

it('keeps JSON inside its quotes, and gives it back whole', () => {
  const { markup } = jsonAttribute({ id: hostile });
  expect(markup.slice(1, -1)).not.toMatch(/['<]/);
  const decoded = markup.slice(1, -1).replace(/&#39;/g, "'").replace(/&lt;/g, '<').replace(/&amp;/g, '&');
  expect(JSON.parse(decoded)).toEqual({ id: hostile });
});

it('fills slots with escaped text or markup, and leaves what it does not know', () => {
  expect(fill('<{a}> {b} {c}', { a: hostile, b: html`<b>x</b>` }).markup).toBe(
    `&lt;&quot;&gt;&lt;script&gt;alert('&amp;')&lt;/script&gt;&gt; <b>x</b> {c}`,
  );
  expect(fillText('{a} & {c}', { a: '<' })).toBe('< & {c}');
});

it('does not fill a slot that a value brings along', () => {
  expect(fillText('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
});
