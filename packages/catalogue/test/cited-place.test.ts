import { expect, test } from 'vitest';
import { citedPlace, constantsOf, holdsConstant, lineOfName } from '../checks/cited-place.ts';
import { nearness } from '../checks/cited-rows.ts';

test.each([
  [
    'npm:posthog-js@1.2.3/lib/src/a.js:12',
    { package: 'posthog-js', version: '1.2.3', file: 'lib/src/a.js', line: 12 },
  ],
  ['npm:@x/y@1.0.0-rc.1/a:b.js:1', { package: '@x/y', version: '1.0.0-rc.1', file: 'a:b.js', line: 1 }],
  ['https://www.npmjs.com/package/posthog-js/v/1.2.3', null],
  ['npm:posthog-js/lib/a.js:12', null],
])('%s', (source, place) => {
  expect(citedPlace(source)).toEqual(place);
});

const constants = constantsOf([
  { name: 'ph_*_posthog', kind: 'cookie', duration: 'P365D' },
  { name: 'visit', kind: 'localStorage', duration: 'PT30M' },
]);

test.each([
  ['const key = "ph_" + token + "_posthog"', true],
  ['["ph", token, "posthog"].join("_")', true],
  ['cookie_expiration: 365,', true],
  ['maxAge: 31_536_000', true],
  ['timeout = 1800000', true],
  ['const minutes = 30;', true],
  ['const prefix = "ph_";', true],
  ['localStorage.setItem(key, value)', true],
  ['document.cookie = text;', true],
  ['sessionStorage.setItem(key, value)', false],
  ['const version = "2.1650"', false],
  ['persistence()', false],
])('a line that holds a constant: %s', (line, holds) => {
  expect(holdsConstant(line, constants)).toBe(holds);
});

test('a name is found where it has gone', () => {
  expect(lineOfName('a\nb\nset("visit")', constants)).toBe(3);
  expect(lineOfName('365', constants)).toBeUndefined();
});

test.each([
  ['ph_*_posthog', 'line'],
  ['utm_token_posthog', 'part'],
  ['visit', 'file'],
  ['utm', 'none'],
])('%s is near: %s', (name, near) => {
  const line = 'const key = "ph_" + token + "_posthog"';
  expect(nearness(name, [{ line, file: `${line}\nset("visit")` }])).toBe(near);
  expect(nearness(name, [])).toBe('elsewhere');
});
