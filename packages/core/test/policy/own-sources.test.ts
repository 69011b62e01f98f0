import { describe, expect, it } from 'vitest';
import { ownSources, withOwnSources } from '../../src/policy/own-sources.ts';

const own = { script: ["'sha256-boot'"], style: ["'sha256-page'", "'sha256-box'"] };

describe('a policy', () => {
  it.each([
    [
      'gets the hashes in its own directives',
      "default-src 'none'; script-src 'self'; style-src 'self'",
      "default-src 'none'; script-src 'self' 'sha256-boot'; style-src 'self' 'sha256-page' 'sha256-box'",
    ],
    [
      'gets them in what stands for the missing ones',
      "default-src 'self' ;img-src *",
      "default-src 'self' 'sha256-boot' 'sha256-page' 'sha256-box' ;img-src *",
    ],
    [
      'gets them where elements are named apart',
      "script-src 'none'; SCRIPT-SRC-ELEM 'self'",
      "script-src 'none'; SCRIPT-SRC-ELEM 'self' 'sha256-boot'",
    ],
    [
      'gets them in the first of two directives',
      "script-src 'self'; script-src x.example",
      "script-src 'self' 'sha256-boot'; script-src x.example",
    ],
    ['that has one of them gets the other', "style-src 'sha256-box'", "style-src 'sha256-box' 'sha256-page'"],
    [
      'with nonces gets them, whatever old browsers are told',
      "script-src 'nonce-1' 'unsafe-inline'",
      "script-src 'nonce-1' 'unsafe-inline' 'sha256-boot'",
    ],
    [
      'gets the name of our Trusted Types policy',
      "require-trusted-types-for 'script'; trusted-types a",
      "require-trusted-types-for 'script'; trusted-types a latchkey",
    ],
  ])('%s', (_, policy, expected) => {
    expect(withOwnSources(policy, own)).toBe(expected);
    expect(withOwnSources(expected, own)).toBe(expected);
  });

  it.each([
    [
      'allows everything inline: a hash would end that',
      "script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'",
    ],
    ['says nothing of scripts and styles', "img-src 'self'; frame-ancestors 'none'"],
    ['allows any Trusted Types policy', 'trusted-types *'],
    ['is empty', ' ; '],
  ])('is left as it is when it %s', (_, policy) => {
    expect(withOwnSources(policy, own)).toBe(policy);
  });
});

it('needs three hashes for a page, and one more for each other boot or style of a site', () => {
  const hashes = {
    boot: 'b',
    guardedBoot: 'g',
    pageStyle: 'p',
    placesStyle: 'i',
    placeholderStyle: 'q',
    of: (text: string) => `#${text}`,
  };
  const plain = { boot: 'boot', style: 'pageStyle', restyled: [] } as const;
  expect(ownSources(hashes, [plain])).toEqual({ script: ['b'], style: ['p', 'q'], restyled: [] });
  expect(
    ownSources(hashes, [plain, { ...plain, boot: 'guardedBoot' }, { ...plain, style: 'placesStyle' }]),
  ).toEqual({ script: ['b', 'g'], style: ['p', 'i', 'q'], restyled: [] });
  const changed = { ...plain, restyled: [{ was: 'x', is: 'y' }] };
  expect(withOwnSources('style-src #x', ownSources(hashes, [changed, changed]))).toBe('style-src #x p q #y');
  expect(withOwnSources('style-src #z', ownSources(hashes, [changed]))).toBe('style-src #z p q');
});
