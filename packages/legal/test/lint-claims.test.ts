import { describe, expect, it } from 'vitest';
import { lint } from './lint-support.ts';

function claims(text: string, matter = 'legal: cookies') {
  const page = `---\n${matter}\nlang: en\n---\n\n::updated\n\n::controller\n\n${text}`;
  return lint(page).filter(({ code }) => code === 'L209');
}

describe('L209: sentences that could be tested', () => {
  it.each([
    ['none=advertising', 'We set no advertising cookies.', 8],
    ['none=statistics', 'This site does not use cookies for statistics.', 16],
    ['none=third-parties', 'Your data is never sold to third parties.', 14],
    ['gated=statistics', 'Cookies of statistics are set only with your consent.', 31],
  ])('%s: %s', (predicate, text, column) => {
    expect(claims(text)).toMatchObject([
      { severity: 'info', line: 10, column, message: expect.stringContaining(`{${predicate}}`) },
    ]);
  });

  it.each([
    ':claim[We set no advertising cookies.]{none=advertising}',
    'We set :claim[no advertising cookies]{none=advertising} here.',
    ':claim[It’s so: no advertising cookies]{none=advertising}',
    ':::when{none=advertising}\nWe set no advertising cookies.\n:::',
    'If you do not accept advertising cookies, nothing changes.',
    'Advertising cookies are not part of what you agree to.',
    'You can block advertising cookies in your browser, or not.',
    'We set no cookies for statistics or advertising.',
    'Advertising cookies follow visitors.',
    'This page is not about advertising.',
    '# No advertising cookies',
  ])('nothing: %s', (text) => {
    expect(claims(text)).toEqual([]);
  });

  it('is for pages that can mark them', () => {
    expect(claims('We set no advertising cookies.', 'title: Cookies')).toEqual([]);
  });
});
