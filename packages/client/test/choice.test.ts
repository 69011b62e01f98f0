import type { SiteData } from '@latchkey/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { visitorChoice } from '../src/choice.ts';
import type { Receipt } from '../src/receipt.ts';

const key = 'latchkey:/';
const answers: Record<string, [0, string]> = { ads: [0, 'd1'] };
let storage: Record<string, string>;

beforeEach(() => {
  storage = {};
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const stored = (): Receipt => JSON.parse(storage[key] ?? 'null');

/** What a tab holds of the visitor's answers, on a page of a build with this revision. */
function tabOf(rev: string, more: Partial<SiteData> = {}) {
  const site: SiteData = {
    scope: '/',
    revision: rev,
    services: { ads: { mark: 'd1', asks: 'banner', purpose: 'advertising' } },
    kept: [],
    ...more,
  };
  const choice = { rev, src: 'banner' as const, lang: 'en', seen: rev, services: answers };
  const page = { key, island: '', lasts: 3600, ask: true, failed: '', choice, services: ['ads'] };
  return visitorChoice({ site, page });
}

function store(more: Partial<Receipt> = {}): void {
  const receipt: Receipt = {
    v: 1,
    at: 1,
    exp: 4e9,
    rev: 'r0',
    seen: 'r0',
    src: 'banner',
    lang: 'en',
    services: answers,
  };
  storage[key] = JSON.stringify({ ...receipt, ...more });
}

it('two builds that share a receipt note their revision once each, and never in answer to the other', () => {
  store();
  const older = tabOf('r1');
  expect(stored()).toMatchObject({ seen: 'r1', rev: 'r0', at: 1 });
  const newer = tabOf('r2');
  expect(stored()).toMatchObject({ seen: 'r2', rev: 'r0', at: 1 });
  const written = storage[key];
  expect([older.reread(), newer.reread(), older.reread()]).toEqual([false, false, false]);
  expect(storage[key]).toBe(written);
});

it('answers of a tab of another build count, without being written again', () => {
  const [older, newer] = [tabOf('r1'), tabOf('r2')];
  newer.store('banner', { ads: true });
  const written = storage[key];
  expect(older.reread()).toBe(true);
  expect(older.answer('ads')).toBe(true);
  expect(storage[key]).toBe(written);
  expect(newer.reread()).toBe(false);
});

it.each([
  ['to ask', { services: {} }, {}],
  ['to delete', { gone: ['ads'] }, {}],
  ['to tell', {}, { news: 2 }],
])('a revision is not noted while something is left %s', (_, receipt, site) => {
  store(receipt);
  tabOf('r1', site);
  expect(stored().seen).toBe('r0');
});
