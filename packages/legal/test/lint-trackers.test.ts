import { describe, expect, it } from 'vitest';
import { codes, dated } from './lint-support.ts';

describe('trackers', () => {
  it.each([
    ['L204', 'The cookie _ga is kept for 24 months.'],
    ['L204', '| Cookie | Kept for |\n|---|---|\n| _x | 2 years |'],
    ['L204', 'The cookies live two years.'],
    ['L206', 'Acme Fonts: no cookie is set.'],
    ['L208', 'Acme Counter makes anonymous statistics.'],
    ['L210', 'Your data is not disclosed to third parties.\n\nThe data is sold to our partners.'],
    ['L503', 'It sets `_gid`.'],
  ])('%s: %s', (code, text) => {
    expect(codes(dated + text)).toEqual([code]);
  });

  it.each([
    'Data is deleted after 3 years of inactivity.',
    'Invoices are kept for 10 years; cookies for 6 months.',
    'The cookies live 13 months, the data behind them 25 months.',
    'Acme Counter counts visitors.',
    'Statistics are anonymous.',
    'Your data is not sold to third parties. It is shared with nobody.',
  ])('nothing: %s', (text) => {
    expect(codes(dated + text)).toEqual([]);
  });
});
