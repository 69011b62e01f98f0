import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Choice, readReceipt, receiptOf, signalsRefusal, storeReceipt } from '../src/receipt.ts';

const key = 'latchkey:/';
const choice: Choice = {
  rev: 'r1',
  src: 'banner',
  lang: 'en',
  services: { youtube: [1, 'a1'], ads: [0, 'b2'] },
};
let storage: Record<string, string>;

beforeEach(() => {
  storage = {};
  vi.stubGlobal('localStorage', storage);
  vi.useFakeTimers({ now: new Date('2026-03-10T12:00:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a receipt', () => {
  it('comes back as it was stored, with the time of the choice', () => {
    storeReceipt(key, receiptOf(choice, 3600));
    expect(readReceipt(key)).toEqual({
      v: 1,
      at: Date.parse('2026-03-10T12:00:00Z') / 1000,
      exp: expect.any(Number),
      ...choice,
    });
  });

  it('ends when its time is over', () => {
    expect(receiptOf(choice, 60).exp).toBe(Date.parse('2026-03-10T12:01:00Z') / 1000);
  });

  it('is not moved by reading it, and is deleted once it has expired', () => {
    storeReceipt(key, receiptOf(choice, 3600));
    const stored = storage[key];
    vi.setSystemTime(new Date('2026-03-10T12:59:00Z'));
    expect(readReceipt(key)).toBeDefined();
    expect(storage[key]).toBe(stored);
    vi.setSystemTime(new Date('2026-03-10T13:01:00Z'));
    expect(readReceipt(key)).toBeUndefined();
    expect(storage).toEqual({});
  });

  it.each([
    '',
    '{',
    'null',
    '5',
    '"text"',
    '[]',
    '{}',
    '{"v":2,"exp":9e9,"services":{}}',
    '{"v":1,"exp":9e9}',
  ])('that is %j is no choice, and no error', (stored) => {
    storage[key] = stored;
    expect(readReceipt(key)).toBeUndefined();
  });

  it('of another site on the same origin is not touched', () => {
    storage['latchkey:/other/'] = JSON.stringify({ v: 1, exp: 1, services: {} });
    expect(readReceipt(key)).toBeUndefined();
    expect(Object.keys(storage)).toEqual(['latchkey:/other/']);
  });

  it('is no error where the browser refuses to store', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(() => storeReceipt(key, receiptOf(choice, 3600))).not.toThrow();
    expect(readReceipt(key)).toBeUndefined();
  });
});

it.each([
  [{ globalPrivacyControl: true }, true],
  [{ doNotTrack: '1' }, true],
  [{ globalPrivacyControl: false, doNotTrack: '0' }, false],
  [{ doNotTrack: 'unspecified' }, false],
  [{ doNotTrack: null }, false],
])('reads the signals of %j as %j', (signals, refused) => {
  vi.stubGlobal('navigator', signals);
  expect(signalsRefusal()).toBe(refused);
});
