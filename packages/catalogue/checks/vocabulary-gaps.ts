import { type StorageRow, serviceKinds, type Vocabulary } from '@latchkey/core';

/** Our own row, and what only authors can say: of their own caches, languages and e-mails. */
const ownKeys = ['keeps-consent-choice', 'keeps-cache', 'keeps-language', 'counts-email-opens'];

/**
 * One line per sentence that is missing from a language, is left over in it, or does not read like the others.
 * @param rows everything that the catalogue says is stored
 */
export function vocabularyGaps(
  vocabularies: Readonly<Record<string, Vocabulary>>,
  rows: readonly Pick<StorageRow, 'use'>[],
): string[] {
  const uses = new Set([...ownKeys, ...rows.map(({ use }) => use)]);
  return Object.entries(vocabularies).flatMap(([lang, vocabulary]) =>
    [
      ...(vocabulary.lang === lang ? [] : [`says that it is in "${vocabulary.lang}"`]),
      ...difference('serviceKinds', new Set(serviceKinds), vocabulary.serviceKinds),
      ...difference('uses', uses, vocabulary.uses),
      ...sentenceFaults([...Object.values(vocabulary.uses), ...Object.values(vocabulary.serviceKinds)]),
    ].map((fault) => `vocabulary/${lang}.json ${fault}`),
  );
}

function difference(
  part: string,
  wanted: ReadonlySet<string>,
  texts: Readonly<Record<string, string>>,
): string[] {
  const missing = [...wanted].filter((key) => !Object.hasOwn(texts, key));
  const left = Object.keys(texts).filter((key) => !wanted.has(key));
  return [
    ...missing.map((key) => `has no ${part}.${key}`),
    ...left.map((key) => `has ${part}.${key}, which nothing prints`),
  ];
}

/** Short, with a capital where the script has them, without a full stop, and no two alike. */
function sentenceFaults(texts: readonly string[]): string[] {
  return [
    ...texts.filter((text) => !/^[\p{Lu}\p{Lo}].{0,88}[^.\s]$/u.test(text)).map((text) => `writes "${text}"`),
    ...texts.filter((text, index) => texts.indexOf(text) < index).map((text) => `has "${text}" twice`),
  ];
}
