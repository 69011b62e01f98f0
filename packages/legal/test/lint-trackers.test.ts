import { describe, expect, it } from 'vitest';
import { codes, dated } from './lint-support.ts';

describe('trackers', () => {
  it.each([
    ['L204', 'The cookie _ga is kept for 24 months.'],
    ['L204', '| Cookie | Kept for |\n|---|---|\n| _x | 2 years |'],
    ['L204', 'The cookies live two years.'],
    [
      'L204',
      '## Cookies that count\n\n| Name | Purpose | Kept for |\n|---|---|---|\n| _x | visits | 2 years |',
    ],
    ['L204', '| Cookie | Description | Kept for |\n|---|---|---|\n| _x | keeps data of visits | 2 years |'],
    ['L204', '## Cookies\n\n- _x\n  - Duration: 2 years'],
    ['L206', 'Acme Fonts: no cookie is set.'],
    ['L208', 'Acme Counter makes anonymous statistics.'],
    ['L208', 'Acme Counter shows what is read. All of this information is anonymous.'],
    ['L210', 'Your data is not disclosed to third parties.\n\nThe data is sold to our partners.'],
    ['L503', 'It sets `_gid`.'],
  ])('%s: %s', (code, text) => {
    expect(codes(dated + text)).toEqual([code]);
  });

  it.each([
    'Data is deleted after 3 years of inactivity.',
    'Invoices are kept for 10 years; cookies for 6 months.',
    'The cookies live 13 months, the data behind them 25 months.',
    '## Cookies\n\n| Data | Purpose | Kept for |\n|---|---|---|\n| orders | taxes | 10 years |',
    '## Cookies\n\n| Name | Purpose | Kept for |\n|---|---|---|\n| statistics data | counting | 25 months |',
    '## Orders\n\n- Duration: 10 years',
    '## Cookies and personal data\n\n| What | Duration |\n|---|---|\n| Newsletter | 3 years |',
    '## Cookies and other data\n\n### Newsletter\n\n- Retention period: 3 years',
    '## Cookies\n\nThe shop is open for 2 years.',
    'Acme Counter counts visitors.',
    'Acme Counter shows what is read. We ask for anonymous feedback, too.',
    'Acme Counter runs in anonymous mode and sets no cookies.',
    'Statistics are anonymous.',
    'Your data is not sold to third parties. It is shared with nobody.',
  ])('nothing: %s', (text) => {
    expect(codes(dated + text)).toEqual([]);
  });

  it('L210: knows what German denies', () => {
    const text =
      'Wir geben keinerlei Daten an Dritte weiter.\n\nDie Daten werden an unsere Partner weitergegeben.';
    expect(codes(`---\nlang: de\n---\n\n${text}`)).toEqual(['L210']);
  });

  it('reads rows that a plugin left in English', () => {
    const table = '| Cookie | Finalidad | Duración |\n|---|---|---|\n| _x | Counts visits. | 2 years |';
    expect(codes(`---\nlang: es\n---\n\n${table}`)).toEqual(['L204']);
  });
});
