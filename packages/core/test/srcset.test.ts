import { expect, it } from 'vitest';
import { srcsetUrls } from '../src/kinds/srcset.ts';

it.each([
  ['a.png 1x, b.png 2x', ['a.png', 'b.png']],
  ['a.png', ['a.png']],
  ['a.png, b.png', ['a.png', 'b.png']],
  ['a.png,b.png 2x', ['a.png,b.png']],
  [
    'https://x.example/a,b.png 100w,\n\thttps://x.example/c.png 200w',
    ['https://x.example/a,b.png', 'https://x.example/c.png'],
  ],
  ['data:image/png;base64,AA== 1x, b.png 2x', ['data:image/png;base64,AA==', 'b.png']],
  ['a.png (1x, 2x) , b.png', ['a.png', 'b.png']],
  [' , a.png ,, b.png', ['a.png', 'b.png']],
  ['', []],
])('%j', (srcset, urls) => {
  expect(srcsetUrls(srcset)).toEqual(urls);
});
