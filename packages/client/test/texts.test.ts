import { describe, expect, it } from 'vitest';
import { languages, textsIn } from '../src/index.ts';

/** Every sentence by its place: `banner.ask`. */
function sentences(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return { [path]: value };
  return Object.assign(
    {},
    ...Object.entries(value as object).map(([key, part]) => sentences(part, path ? `${path}.${key}` : key)),
  );
}

const slots = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
const english = sentences(textsIn('en'));

describe.each(languages)('the texts in %s', (lang) => {
  const own = sentences(textsIn(lang));

  it('leave nothing out, and fill the same slots as the English ones', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(english).sort());
    for (const [place, sentence] of Object.entries(own))
      expect(slots(sentence), place).toEqual(slots(english[place] ?? ''));
  });

  it('are all written, in their own language', () => {
    expect(own['lang']).toBe(lang);
    for (const [place, sentence] of Object.entries(own)) expect(sentence.trim(), place).not.toBe('');
  });

  it('claim nothing about the law', () => {
    expect(Object.values(own).join('\n')).not.toMatch(/compliant|conforme|GDPR|RGPD/i);
  });
});
