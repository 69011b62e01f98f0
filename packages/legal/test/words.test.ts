import { describe, expect, it } from 'vitest';
import { countryName } from '../src/words/country.ts';
import { formatDate } from '../src/words/date.ts';
import { formatDuration } from '../src/words/duration.ts';
import { phrase } from '../src/words/phrase.ts';

describe('formatDuration', () => {
  it.each([
    ['P13M', '13 months', '13 mois'],
    ['P1Y', '1 year', '1 an'],
    ['P90D', '90 days', '90 jours'],
    ['P2W', '2 weeks', '2 semaines'],
    ['PT30M', '30 minutes', '30 minutes'],
    ['P1Y2M3DT4H5M6S', '1 year, 2 months, 3 days, 4 hours, 5 minutes, 6 seconds', undefined],
    ['P0D', '0 days', '0 jour'],
    ['P', 'P', 'P'],
    ['as set by you', 'as set by you', 'as set by you'],
  ])('%s', (duration, english, french) => {
    expect(formatDuration(duration, 'en')).toBe(english);
    if (french) expect(formatDuration(duration, 'fr').replaceAll('\u00a0', ' ')).toBe(french);
  });
});

it('formats dates in UTC, and leaves the rest', () => {
  expect(formatDate('2026-11-01', 'fr')).toBe('1er novembre 2026');
  expect(formatDate('2026-11-21', 'fr')).toBe('21 novembre 2026');
  expect(formatDate('2026-11-01', 'en')).toBe('November 1, 2026');
  expect(formatDate('2026-13-01', 'en')).toBe('2026-13-01');
  expect(formatDate('1', 'en')).toBe('1');
});

it('names countries, and leaves what is no code', () => {
  expect(countryName('US', 'fr')).toBe('États-Unis');
  expect([countryName('ZZZ', 'en'), countryName('', 'en'), countryName('QX', 'en')]).toEqual([
    'ZZZ',
    '',
    'QX',
  ]);
});

it('fills a phrase once, and keeps slots without a value', () => {
  expect(phrase('{a} and {b}, {c}', { a: '{b}', b: ['x', 'y'] })).toEqual([
    '',
    '{b}',
    ' and ',
    'x',
    'y',
    ', ',
    '{c}',
    '',
  ]);
});
