import { languages } from '@latchkey/client';
import { expect, test } from 'vitest';
import { languageFor } from '../src/words/language-for.ts';

test.each([
  ['en-US', 'en'],
  ['fr-CA', 'fr'],
  ['pt', 'pt'],
  ['pt-br', 'pt-BR'],
  ['pt-AO', 'pt'],
  ['no', 'nb'],
  ['nn-NO', 'nb'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['iw', 'he'],
  ['in', 'id'],
  ['sr-Latn', null],
  ['de-x-private', 'de'],
  ['tlh', null],
  ['not a tag', null],
])('%s is read in %s', (tag, lang) => {
  expect(languageFor(tag, languages)).toEqual({ lang: lang ?? 'en', foreign: lang === null });
});

test('a page without a language is read in English, and nobody is told that it is another', () => {
  expect(languageFor('', languages)).toEqual({ lang: 'en', foreign: false });
});
