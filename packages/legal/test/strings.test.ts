import { legalStrings } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { stringsFor } from '../src/strings/index.ts';
import { typographyFaults } from './french.ts';

/** `a.b` -> text, for every text inside. */
function flat(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[path + key, inner]] : flat(inner, `${path}${key}.`),
  );
}

const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe.each(Object.entries(legalStrings))('strings in %s', (lang, strings) => {
  const english = flat(legalStrings['en'] ?? {});
  const texts = flat(strings);

  it('are complete, with the same slots as in English', () => {
    expect(strings.lang).toBe(lang);
    expect(texts.map(([key]) => key).sort()).toEqual(english.map(([key]) => key).sort());
    const own = new Map(texts);
    for (const [key, text] of english)
      expect([key, slotsOf(own.get(key) ?? '')]).toEqual([key, slotsOf(text)]);
  });

  it('are written, and promise nothing', () => {
    for (const [, text] of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/complian|conforme|gdpr|rgpd/i);
    }
  });
});

it('are French where they are in French', () => {
  expect(flat(legalStrings['fr'] ?? {}).flatMap(([, text]) => typographyFaults(text))).toEqual([]);
});

it.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['en-GB', 'en'],
  ['cy', 'en'],
  ['constructor', 'en'],
  ['', 'en'],
])('are found for %j: %s', (lang, found) => {
  expect(stringsFor(lang).lang).toBe(found);
});
