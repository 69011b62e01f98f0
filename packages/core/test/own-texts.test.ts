import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withOwnTexts } from '../src/words/own-texts.ts';
import { textSlots } from '../src/words/text-slots.ts';

const english = JSON.parse(readFileSync(new URL('../../client/texts/en.json', import.meta.url), 'utf8'));

/** The slots of every sentence, by its place. */
function slotsOf(value: unknown): unknown {
  if (typeof value === 'string') return [...value.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, slotsOf(inner)]));
}

describe('sentences of the author', () => {
  it('can stand in every place, with the slots that ours has', () => {
    const { lang: _lang, dir: _dir, reviewed: _reviewed, wording: _wording, ...sentences } = english;
    expect(textSlots).toEqual(slotsOf(sentences));
  });

  it('leave all others as they are', () => {
    const texts = withOwnTexts(english, { preferences: { columns: { use: 'Why' } } });
    expect(texts.preferences.columns).toEqual({ ...english.preferences.columns, use: 'Why' });
    expect({ ...texts, preferences: undefined }).toEqual({ ...english, preferences: undefined });
    expect(english.preferences.columns.use).not.toBe('Why');
  });
});
