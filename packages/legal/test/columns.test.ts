import { fillSlot } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { parsed, sampleProvider, sampleRow, sampleService, sampleView, textsOf } from './sample-view.ts';

const service = sampleService({
  storage: [sampleRow(), sampleRow({ name: 'id', party: 'third', domain: '.sample.example' })],
});

function table(columns: string, given: Parameters<typeof sampleView>[1] = {}) {
  const view = sampleView([service], { purpose: 'statistics', options: { columns }, ...given });
  const $ = parsed(fillSlot('trackers', view));
  const rows = $('tbody tr').toArray();
  return {
    $,
    heads: textsOf($, 'thead th'),
    rows: rows.map((row) => textsOf(parsed($.html(row)), 'th, td')),
  };
}

describe('columns that the author chooses', () => {
  it('come in that order, those of services first and over all of its rows', () => {
    const { heads, rows, $ } = table('duration moment name provider country domain type');
    expect(heads).toEqual(['When', 'Provider', 'Country', 'Kept for', 'Name', 'Domain', 'Kind']);
    expect(rows).toEqual([
      ['after your consent', 'Sample SASSample', 'France', '13 months', '_sample', 'This site', 'cookie'],
      ['13 months', 'id', '.sample.example', 'third-party cookie'],
    ]);
    expect($('th[scope=rowgroup]').attr('rowspan')).toBe('2');
    expect($('td[rowspan=2]')).toHaveLength(2);
  });

  it('head each row where no column is about the service', () => {
    const { $, rows } = table('name purpose');
    expect(rows).toEqual([
      ['_sample cookie', 'Tells visitors apart'],
      ['id third-party cookie, .sample.example', 'Tells visitors apart'],
    ]);
    expect($('tbody th[scope=row]')).toHaveLength(2);
  });

  it('may be about services alone', () => {
    const { $, rows } = table('service country');
    expect(rows).toEqual([['Sample', 'France']]);
    expect($('th[scope=row]').attr('rowspan')).toBeUndefined();
  });

  it('are the usual ones where none is known', () => {
    expect(table('shoes').heads).toEqual(['Provider', 'Name', 'Purpose', 'Kept for']);
  });
});

describe('what is necessary', () => {
  const storage = [
    sampleRow({ name: 'session', use: 'keeps-sign-in', duration: 'session' }),
    sampleRow({ name: 'csrf', use: 'checks-requests', duration: 'session' }),
  ];
  const login = sampleService({ purpose: 'necessary', decision: 'keep', moment: 'use', storage });

  it('is told apart by what it is needed for', () => {
    const $ = parsed(fillSlot('trackers', sampleView([login, sampleService()])));
    expect(textsOf($, 'section:first-child > h4')).toEqual(['Signing in', 'Security', 'Operation']);
    expect(textsOf($, 'section:first-child tbody td code')).toEqual(['session', 'csrf', 'latchkey:/docs/']);
    expect(textsOf($, 'section:first-child caption')[1]).toContain('Security: what is stored');
  });

  it('is one table where it is needed for one thing', () => {
    const $ = parsed(fillSlot('trackers', sampleView([sampleService()])));
    expect(textsOf($, 'section:first-child > h4')).toEqual([]);
  });
});

it('lists the choice where it is kept', () => {
  const $ = parsed(fillSlot('trackers', sampleView([sampleService()], { store: 'cookie', months: 12 })));
  expect(textsOf($, 'section:first-child tbody td')).toEqual([
    'latchkey%3A%2Fdocs%2F cookie',
    'Keeps your choice',
    '12 months',
  ]);
});

describe('what the site keeps itself', () => {
  it('stands under its purpose, by the platform that keeps it', () => {
    const own = [
      {
        ...sampleRow({
          name: 'theme',
          kind: 'localStorage',
          use: '',
          ownUse: { en: 'Dark or light', fr: 'x' },
        }),
        purpose: 'functional' as const,
        platform: 'Starlight',
      },
    ];
    const view = sampleView([], { inventory: { services: [], own } });
    const $ = parsed(fillSlot('trackers', view));
    expect(textsOf($, 'h3')).toEqual(['Functional']);
    expect(textsOf($, 'tbody tr > *')).toEqual([
      'This siteStarlight',
      'theme local storage',
      'Dark or light',
      '13 months',
    ]);
  });
});

describe('a table of e-mails', () => {
  const tracker = sampleService({
    provider: sampleProvider({ entity: 'Post SAS' }),
    decision: 'keep',
    moment: 'use',
    declared: { where: 'email' },
    places: 0,
    storage: [
      sampleRow({ name: '/o/*', kind: 'pixel', use: '', ownUse: { '': 'Notes that it was opened' } }),
    ],
  });
  const options = { scope: 'email' };

  it('shows what addresses contain, of what kind they are, and what * stands for', () => {
    const $ = parsed(fillSlot('trackers', sampleView([tracker, service], { options })));
    expect(textsOf($, 'thead th')).toEqual(['Provider', 'Address contains', 'Kind', 'Purpose']);
    expect(textsOf($, 'tbody td')).toEqual(['/o/*', 'pixel', 'Notes that it was opened']);
    expect($('small').last().text()).toContain('“*” stands for');
    expect(textsOf($, 'section > p')).toEqual([
      '“*” stands for characters that identify the message or its reader.',
    ]);
    expect($('li')).toHaveLength(0);
  });

  it('is a sentence where nothing is declared', () => {
    expect(fillSlot('trackers', sampleView([service], { options }))).toBe(
      '<p>This site declares no trackers in its e-mails.</p>',
    );
  });
});

it('has the host of the site as the first of the services', () => {
  const publisher = { name: 'Acme', hosting: { provider: 'Netlify', logs: 'P30D' } };
  const $ = parsed(fillSlot('services', sampleView([service], { publisher })));
  expect(textsOf($, 'tbody tr:first-child > *')).toEqual([
    'Hosting',
    'Netlify, Inc. (United States)',
    'Stores this site and sends you its pages',
    'as soon as a page opens',
  ]);
});
