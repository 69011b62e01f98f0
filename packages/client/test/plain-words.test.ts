import { describe, expect, it } from 'vitest';
import { languages, textsIn } from '../src/index.ts';

// Of the fourteen dark patterns, those of words: the others are in browser/dark-patterns.test.ts

describe('T8', () => {
  it.each(languages)('no purpose hides behind a nicer word (%s)', (lang) => {
    const { purposes } = textsIn(lang);
    const names = Object.values(purposes).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.join()).not.toMatch(
      /experience|expérience|erlebnis|experiencia|esperienza|performance|leistung/i,
    );
  });
});

describe('T9', () => {
  const evasive =
    /later|not now|settings|manage|continue|necessary|plus tard|paramètres|nécessaire|continuer|später|einstellung|notwendig|weiter|más tarde|ajustes|configur|dopo|impostazioni/i;

  it.each(languages)('refusing is called refusing (%s)', (lang) => {
    const { acceptAll, rejectAll, choose, accept, reject } = textsIn(lang).banner;
    expect(rejectAll).not.toMatch(evasive);
    expect(reject).not.toMatch(evasive);
    expect(new Set([acceptAll, rejectAll, choose]).size).toBe(3);
    expect(accept).not.toBe(reject);
    expect([...rejectAll].length).toBeLessThanOrEqual([...acceptAll].length * 3);
  });

  it.each(languages.filter((lang) => /“\p{Lu}/u.test(textsIn(lang).wording)))(
    'where an authority has given the words, they are these (%s)',
    (lang) => {
      const { wording, banner } = textsIn(lang);
      const quoted = [...wording.matchAll(/“([^”]+)”/g)].map(([, words]) => words ?? '');
      const isQuoted = (label: string) => quoted.some((words) => label.startsWith(words));
      expect([isQuoted(banner.acceptAll), isQuoted(banner.rejectAll)]).toEqual([true, true]);
    },
  );
});
