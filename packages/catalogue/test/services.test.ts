import type { Service } from '@latchkey/core';
import { describe, expect, test } from 'vitest';
import { readServiceFiles } from '../scripts/read-catalogue.ts';
import { type ServiceFile, serviceFileSchema } from '../src/schema.ts';
import english from '../vocabulary/en.json' with { type: 'json' };

const schema = serviceFileSchema(Object.keys(english.uses));
const files = readServiceFiles(schema);

describe('the service files', () => {
  test('follow the schema, each under its own id', () => {
    expect(files.length).toBeGreaterThanOrEqual(27);
  });

  test('claim each URL pattern and each signature once', () => {
    const claims = files.flatMap(({ match }) => [...match.urls, ...match.inline]);
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toEqual([]);
  });

  test('print no word that Latchkey avoids', () => {
    const text = JSON.stringify(files);
    expect(text).not.toMatch(/compliant|GDPR-safe/i);
  });
});

describe('the schema refuses', () => {
  const sound: ServiceFile = {
    $schema: '../schema.json',
    id: 'example',
    name: 'Example',
    provider: { entity: 'Example Ltd', country: 'IE', privacyUrl: 'https://example.com/privacy' },
    purpose: 'content',
    kind: 'video',
    contact: 'load',
    match: { urls: ['player.example.com/'], inline: [] },
    globals: [],
    storage: [],
    storesNothing: true,
    evidence: { checked: '2026-11-21', level: 'vendor-doc', sources: ['https://example.com/cookies'] },
  };
  const row = {
    name: 'id',
    kind: 'cookie',
    party: 'first',
    use: 'tells-visitors-apart',
    duration: 'P1Y',
  } satisfies Service['storage'][number];
  const stores = { storesNothing: false, storage: [row] };
  const refused = (change: object) => !schema.safeParse({ ...sound, ...change }).success;

  test('nothing in sound files', () => {
    expect(refused({})).toBe(false);
    expect(refused(stores)).toBe(false);
    expect(refused({ storesNothing: false, storageUnknown: 'Nobody has measured it.' })).toBe(false);
    expect(refused({ provider: null })).toBe(false);
  });

  test.each([
    ['storage that is empty by neglect', { storesNothing: false }],
    ['storage beside "stores nothing"', { ...stores, storesNothing: true }],
    ['storage that is known and unknown', { ...stores, storageUnknown: 'Nobody has measured it.' }],
    ['a use outside the vocabulary', { ...stores, storage: [{ ...row, use: 'makes-coffee' }] }],
    ['a duration in words', { ...stores, storage: [{ ...row, duration: '2 years' }] }],
    ['a third party without a domain', { ...stores, storage: [{ ...row, party: 'third' }] }],
    ['a first party with a domain', { ...stores, storage: [{ ...row, domain: '.example.com' }] }],
    ['a kind outside the vocabulary', { kind: 'coffee' }],
    ['the purpose "necessary"', { purpose: 'necessary' }],
    ['a URL with a scheme', { match: { urls: ['https://player.example.com/'], inline: [] } }],
    ['a host without a path', { match: { urls: ['player.example.com'], inline: [] } }],
    ['any URL of any host', { match: { urls: ['*/'], inline: [] } }],
    ['no URL at all', { match: { urls: [], inline: [] } }],
    ['an unsafe signature', { match: { urls: ['player.example.com/'], inline: ['(a+)+'] } }],
    ['evidence without a source', { evidence: { ...sound.evidence, sources: [] } }],
    ['a key it does not know', { category: 'media' }],
  ])('%s', (_, change) => {
    expect(refused(change)).toBe(true);
  });
});
