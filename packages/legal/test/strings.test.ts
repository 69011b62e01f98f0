import { languages, textsIn } from '@latchkey/client';
import { fillSlot, legalStrings } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { stringsFor } from '../src/strings/index.ts';
import { formatDate } from '../src/words/date.ts';
import { formatDuration } from '../src/words/duration.ts';
import { typographyFaults } from './french.ts';
import { sampleService, sampleView } from './sample-view.ts';
import { isShared } from './shared-words.ts';

/** `a.b` -> text, for every text inside. */
function flat(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[path + key, inner]] : flat(inner, `${path}${key}.`),
  );
}

const slotsOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const english = flat(stringsFor('en'));

/** Letters that a language is written in: `Arab`, `Cyrl`, `Latn`. */
function lettersOf(lang: string): RegExp {
  const { script = 'Latn' } = new Intl.Locale(lang).maximize();
  if (script === 'Jpan') return /[\p{Script=Hira}\p{Script=Kana}\p{Script=Hani}]/u;
  const name = { Hans: 'Hani', Hant: 'Hani', Kore: 'Hang' }[script] ?? script;
  return new RegExp(`\\p{Script=${name}}`, 'u');
}

it('are there in every language of the banner', () => {
  expect(Object.keys(legalStrings).sort()).toEqual([...languages].sort());
});

describe.each(Object.entries(legalStrings))('strings in %s', (lang, strings) => {
  const texts = flat(strings).filter(([key]) => key !== 'lang');

  it('are complete, in the order of the contract, with the same slots as in English', () => {
    expect(strings.lang).toBe(lang);
    expect(flat(strings).map(([key]) => key)).toEqual(english.map(([key]) => key));
    const own = new Map(flat(strings));
    for (const [key, text] of english)
      expect([key, slotsOf(own.get(key) ?? '')]).toEqual([key, slotsOf(text)]);
  });

  it('are written, and promise nothing', () => {
    for (const [, text] of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/complian|conforme|gdpr|rgpd/i);
    }
  });

  it('are in that language', () => {
    const original = new Map(english);
    const same = texts.filter(([key, text]) => lang !== 'en' && text === original.get(key));
    const strange = same.filter(
      ([key, text]) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) && !isShared(key, lang),
    );
    expect(strange).toEqual([]);
    const words = texts.map(([key, text]) => [key, text.replace(/\{\w+\}|Cookie/g, '')] as const);
    const foreign = words.filter(([, text]) => /\p{L}/u.test(text) && !lettersOf(lang).test(text));
    expect(foreign).toEqual([]);
  });

  it('leave the writing direction to the names in them', () => {
    expect(texts.filter(([, text]) => /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/u.test(text))).toEqual(
      [],
    );
  });

  it('quote as the banner does', () => {
    const { change } = textsIn(lang).banner;
    const [, open, close] = /(\S)\s?\{preferences\}\s?(\S)/u.exec(change) ?? [];
    for (const text of [strings.notes.reason, strings.identity.subject]) {
      const quote = /(\S)\s?\{\w+\}\s?(\S)/u.exec(text);
      expect([quote?.[1], quote?.[2]]).toEqual([open, close]);
    }
    expect([...strings.patternNote.matchAll(/(\S)\s?\*\s?(\S)/gu)].map(([, a, b]) => [a, b])).toEqual([
      [open, close],
    ]);
  });

  it('end in one full stop, whatever a date or a duration ends in', () => {
    const filled = texts.map(([key, text]) => [
      key,
      text
        .replace('{date}', formatDate('2026-11-22', lang))
        .replace(/\{(?:days|duration)\}/, (slot) => formatDuration(slot === '{days}' ? 'P30D' : 'P1Y', lang)),
    ]);
    expect(filled.filter(([, text]) => text?.includes('..'))).toEqual([]);
  });
});

it('are French where they are in French', () => {
  expect(flat(stringsFor('fr')).flatMap(([, text]) => typographyFaults(text))).toEqual([]);
});

it.each([
  ['de', '6 Monate; nicht'],
  ['fr', '6\u00a0mois\u202f; non'],
  ['ar', '6 أشهر؛ لم'],
  ['ja', '6 か月；'],
])('have the punctuation of %s between clauses', (lang, words) => {
  const silent = sampleService({ purpose: 'necessary' });
  expect(fillSlot('retention', { ...sampleView([silent]), strings: stringsFor(lang) })).toContain(words);
});

it.each([
  ['de', ', '],
  ['ar', '، '],
  ['ja', '、'],
])('have the punctuation of %s between addresses', (lang, between) => {
  const stranger = sampleService({ verified: false, hosts: ['a.example', 'b.example'] });
  const filled = fillSlot('services', { ...sampleView([stranger]), strings: stringsFor(lang) });
  expect(filled).toContain(`a.example</code>${between}<code`);
});

it.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR', 'fr'],
  ['en-GB', 'en'],
  ['pt-br', 'pt-BR'],
  ['pt-AO', 'pt'],
  ['no', 'nb'],
  ['zh', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['cy', 'en'],
  ['constructor', 'en'],
  ['', 'en'],
])('are found for %j: %s', (lang, found) => {
  expect(stringsFor(lang).lang).toBe(found);
});
