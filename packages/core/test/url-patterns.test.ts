import { expect, it } from 'vitest';
import { urlPatterns } from '../src/classify/url-patterns.ts';

const patterns = urlPatterns([
  ['www.example.com/', 'site'],
  ['www.example.com/js', 'script'],
  ['www.example.com/js?id=AW-', 'ads'],
  ['*.example.com/', 'domain'],
  ['*/matomo.js', 'matomo'],
]);
const match = (url: string) => patterns.match(new URL(url));

it.each([
  ['https://www.example.com/x', 'site'],
  ['https://www.example.com/js?id=G-1', 'script'],
  ['https://www.example.com/js?id=AW-1', 'ads'],
  ['https://example.com/', 'domain'],
  ['https://a.b.example.com/js', 'domain'],
  ['https://stats.other.org/m/matomo.js', 'matomo'],
])('%s belongs to %s', (url, service) => {
  expect(match(url)).toBe(service);
});

it('does not take a host that only ends alike', () => {
  expect(match('https://notexample.com/')).toBeUndefined();
});

it('finds what a site may serve itself', () => {
  expect(patterns.matchAnyHost(new URL('https://own.example/matomo.js'))).toBe('matomo');
  expect(patterns.matchAnyHost(new URL('https://www.example.com/'))).toBeUndefined();
});
