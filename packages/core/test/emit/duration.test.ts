import { expect, it } from 'vitest';
import { durationText } from '../../src/emit/duration.ts';
import { languageOf } from '../../src/emit/language.ts';
import { sampleView } from './sample-view.ts';

const english = languageOf(sampleView(), 'en');

it.each([
  ['P2Y', '2 years'],
  ['P1D', '1 day'],
  ['P1Y6M', '1 year, 6 months'],
  ['PT30M', '30 minutes'],
  ['session', 'until the browser is closed'],
  [null, 'not published'],
  ['as long as signed in', 'as long as signed in'],
])('reads %s', (duration, text) => {
  expect(durationText(english, duration)).toBe(text);
});

it('speaks the language of the page', () => {
  // Whether the space may break is the affair of the ICU version.
  expect(durationText(languageOf(sampleView(), 'fr'), 'P6M')).toMatch(/^6\smois$/);
});
