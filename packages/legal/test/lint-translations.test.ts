import { lintTexts } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { knowledge } from './lint-support.ts';

describe('translations', () => {
  const page = (lang: string, more = '') =>
    `---\nlegal: cookies\nlang: ${lang}\n${more}\n---\n\n::updated\n\n::controller\n`;
  const gaps = (files: Record<string, string>) =>
    lintTexts(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      knowledge,
    ).map(({ file, code }) => [file, code]);

  it('L412: are there in all the languages of the others', () => {
    const privacy = page('en').replace('cookies', 'privacy');
    const both = { 'a.en.md': page('en'), 'a.fr.md': page('fr') };
    expect(gaps({ ...both, 'b.en.md': privacy })).toEqual([['b.en.md', 'L412']]);
    expect(gaps(both)).toEqual([]);
    expect(gaps({ ...both, 'c.fr.md': page('fr').replace('cookies', 'notice') })).not.toContainEqual([
      'c.fr.md',
      'L412',
    ]);
  });

  it('L412: are as new as each other', () => {
    const dates = (...days: string[]) => ({
      'a.en.md': page('en', `updated: ${days[0]}`),
      'a.fr.md': page('fr', `updated: ${days[1]}`),
    });
    expect(gaps(dates('2026-05-03', '2026-04-03'))).toEqual([['a.fr.md', 'L412']]);
    expect(gaps(dates('2026-05-03', '2026-05-03'))).toEqual([]);
    expect(gaps(dates('auto', '2026-05-03'))).toEqual([]);
    const versions = { 'a.en.md': page('en', 'version: "1.10"'), 'a.fr.md': page('fr', 'version: "1.9"') };
    expect(gaps(versions)).toEqual([['a.fr.md', 'L412']]);
  });
});
