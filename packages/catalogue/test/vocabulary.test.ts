import { serviceKinds } from '@latchkey/core';
import { expect, test } from 'vitest';
import { readCatalogue } from '../scripts/read-catalogue.ts';
import { platforms, services } from '../src/index.ts';

/** Our own row, and what only authors can say: of their own caches and e-mails. */
const ownKeys = ['keeps-consent-choice', 'keeps-cache', 'counts-email-opens', 'keeps-language'];

const languages = Object.entries(readCatalogue().vocabularies);

test.each(languages)('%s says its language and names every service kind', (lang, vocabulary) => {
  expect(vocabulary.lang).toBe(lang);
  expect(Object.keys(vocabulary.serviceKinds).sort()).toEqual([...serviceKinds].sort());
});

test.each(languages)('%s has a sentence for each use that is printed, and for no other', (_, vocabulary) => {
  const rows = [...services, ...platforms].flatMap(({ storage }) => storage);
  const used = new Set([...ownKeys, ...rows.map(({ use }) => use)]);
  expect(Object.keys(vocabulary.uses).sort()).toEqual([...used].sort());
});

test.each(languages)('%s writes short sentences that differ and end without a full stop', (_, vocabulary) => {
  const texts = [...Object.values(vocabulary.uses), ...Object.values(vocabulary.serviceKinds)];
  expect(new Set(texts).size).toBe(texts.length);
  for (const text of texts) expect(text).toMatch(/^[\p{Lu}\p{Lo}].{0,88}[^.\s]$/u);
});
