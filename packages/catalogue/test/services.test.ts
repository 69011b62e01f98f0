import type { Service } from '@latchkey/core';
import { describe, expect, test } from 'vitest';
import { duplicateClaims } from '../checks/duplicate-claims.ts';
import { evidenceLevels } from '../checks/evidence-levels.ts';
import { numbers } from '../checks/numbers.ts';
import { staleEvidence } from '../checks/stale-evidence.ts';
import { readServiceFiles } from '../scripts/read-catalogue.ts';
import { type ServiceFile, serviceFileSchema } from '../src/schema.ts';
import english from '../vocabulary/en.json' with { type: 'json' };

const schema = serviceFileSchema(Object.keys(english.uses));
const files = readServiceFiles(schema);

const row = {
  name: 'id',
  kind: 'cookie',
  party: 'first',
  use: 'tells-visitors-apart',
  duration: 'P1Y',
} satisfies Service['storage'][number];

describe('the service files', () => {
  test('follow the schema, each under its own id', () => {
    expect(files.length).toBeGreaterThanOrEqual(27);
  });

  test('claim each URL pattern and each signature once', () => {
    expect(duplicateClaims(files)).toEqual([]);
    const [first] = files;
    expect(first && duplicateClaims([first, { ...first, id: 'copy' }])).not.toEqual([]);
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

describe('evidence', () => {
  const checked = (date: string) => [{ id: 'example', evidence: { checked: date } }];

  // The files themselves are held to this by `npm run catalogue:check`: a test must not fail because time goes by.
  test.each([
    ['2025-11-23', 0],
    ['2026-11-22', 0],
    ['2025-11-22', 1],
    ['2026-11-23', 1],
  ])('of %s is stale or to come in %i files', (date, count) => {
    expect(staleEvidence(checked(date), 'services', '2026-11-22')).toHaveLength(count);
  });
});

describe('the level of a file', () => {
  const faults = (...storage: ServiceFile['storage']) =>
    evidenceLevels([{ id: 'example', storage, evidence: { level: 'vendor-doc' } }], 'services');

  test('is that of its surest row', () => {
    expect(faults()).toEqual([]);
    expect(faults(row)).toEqual([]);
    expect(faults(row, { ...row, level: 'secondary' })).toEqual([]);
    expect(faults({ ...row, level: 'observed' }, { ...row, level: 'secondary' })).toEqual([
      'services/example.json: evidence.level is vendor-doc, and each row is less sure',
    ]);
  });

  test('is not repeated or outdone by a row', () => {
    expect(faults(row, { ...row, level: 'vendor-doc' })).toHaveLength(1);
    expect(faults(row, { ...row, level: 'vendor-sdk' })).toHaveLength(1);
  });

  test('is so in every file', () => {
    expect(evidenceLevels(files, 'services')).toEqual([]);
  });
});

test('the numbers count rows by their own level where they have one', () => {
  const row = { name: 'id', kind: 'cookie', party: 'first', use: 'tells-visitors-apart' } as const;
  const evidence = { checked: '2026-11-21', level: 'vendor-doc', sources: ['https://example.com/'] } as const;
  const [first] = files;
  if (!first) throw new Error('no files');
  const sample: ServiceFile = {
    ...first,
    storesNothing: false,
    storage: [
      { ...row, duration: 'P1Y' },
      { ...row, duration: null, level: 'secondary' },
    ],
    evidence: { ...evidence, sources: [...evidence.sources] },
  };
  const text = numbers([sample]).join('\n');
  expect(text).toContain('2 stored rows: vendor-sdk 0, vendor-doc 1, observed 0, secondary 1');
  expect(text).toContain('with a duration: 1 of 2 (50 %)');
  expect(text).toContain('stored rows at vendor-sdk or vendor-doc: 1 of 2 (50 %)');
  expect(text).toContain('with a row at vendor-sdk or vendor-doc: 1 of 1 (100 %)');
  expect(text).toContain('with each row at vendor-sdk or vendor-doc: 0 of 1 (0 %)');
});
