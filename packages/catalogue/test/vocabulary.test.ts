import { expect, test } from 'vitest';
import { vocabularyGaps } from '../checks/vocabulary-gaps.ts';
import { readVocabularies } from '../scripts/read-catalogue.ts';
import { platforms, services } from '../src/index.ts';

const vocabularies = readVocabularies();
const rows = [...services, ...platforms].flatMap(({ storage }) => storage);

test.each(Object.keys(vocabularies))(
  '%s has a short sentence for each kind and use that is printed',
  (lang) => {
    expect(
      vocabularyGaps({ [lang]: vocabularies[lang] ?? { lang, uses: {}, serviceKinds: {} } }, rows),
    ).toEqual([]);
  },
);

test('a language is incomplete that misses a sentence, has one too many, or writes one with a full stop', () => {
  const english = vocabularies['en'] ?? { lang: 'en', uses: {}, serviceKinds: {} };
  const { 'keeps-cache': _, ...fewer } = english.uses;
  const uses = { ...fewer, 'makes-coffee': 'Makes coffee.' };
  const gaps = vocabularyGaps({ en: { ...english, uses } }, rows).join('\n');
  expect(gaps).toContain('has no uses.keeps-cache');
  expect(gaps).toContain('has uses.makes-coffee, which nothing prints');
  expect(gaps).toContain('writes "Makes coffee."');
});
