import { expect, it } from 'vitest';
import { inList } from '../src/in-list.ts';

it.each([
  ['en', 'A B, C, and D'],
  ['fr', 'A B, C et D'],
  // Its own way has nothing but spaces between names, which have spaces themselves.
  ['th', 'A B, C และ D'],
])('writes a list as %s does', (lang, list) => {
  expect(inList(['A B', 'C', 'D'], lang).join('')).toBe(list);
});
