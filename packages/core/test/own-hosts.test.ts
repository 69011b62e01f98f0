import { expect, it } from 'vitest';
import { ownHosts } from '../src/classify/own-hosts.ts';

const own = ownHosts('docs.example.co.uk', ['assets.cdn.net', '*.wild.net']);

it.each([
  'docs.example.co.uk',
  'example.co.uk',
  'img.example.co.uk',
  'assets.cdn.net',
  'wild.net',
  'a.b.wild.net',
  'localhost',
  '127.0.0.1',
  '192.168.1.4',
  '172.20.0.1',
  '[::1]',
])('%s is own', (host) => {
  expect(own(host)).toBe(true);
});

it.each(['other.co.uk', 'cdn.net', 'evil-wild.net', 'example.co.uk.evil.net', '8.8.8.8', '172.32.0.1'])(
  '%s is another party',
  (host) => {
    expect(own(host)).toBe(false);
  },
);

it('knows that two sites of one hoster are two sites', () => {
  expect(ownHosts('a.github.io', [])('b.github.io')).toBe(false);
});

it('owns nothing but local hosts when nobody names the site', () => {
  const unknown = ownHosts(undefined, []);
  expect([unknown('example.org'), unknown('localhost')]).toEqual([false, true]);
});
