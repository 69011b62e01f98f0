import { fillSlot, givenOf, type Publisher, type SlotName } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { typographyFaults } from './french.ts';
import { parsed, sampleRow, sampleService, sampleView, textsOf } from './sample-view.ts';

type Given = Parameters<typeof sampleView>[1];
const services = [
  sampleService({ id: 'a', name: 'Alpha', storage: [sampleRow(), sampleRow({ duration: 'P2Y' })] }),
  sampleService({ id: 'b', name: 'Beta', purpose: 'content' }),
];
const publisher: Publisher = {
  name: 'Acme',
  controller: {
    name: 'Acme',
    contact: 'privacy@example.org',
    kind: 'company',
    legalForm: 'SAS',
    representative: 'B. Person',
    capital: '10 000 €',
    address: ['1 rue X', '59000 Lille'],
    phone: '+33 1 23 45 67 89',
    registrations: [{ scheme: 'siren', value: '732 829 320' }],
    dpo: { contact: 'dpo@example.org', subject: 'Trackers', days: 3 },
    director: 'A. Person',
  },
  hosting: { provider: 'github', logs: 'P30D' },
};

const slot = (name: SlotName, given: Given = {}, found = services) =>
  parsed(fillSlot(name, sampleView(found, given)));
const text = (...args: Parameters<typeof slot>) => slot(...args).text();

describe('::updated', () => {
  const options = { version: '1.2', effective: '2026-04-01', updated: 'auto' };

  it('prints what is known, dates the long way', () => {
    expect(text('updated', { options: { ...options, updated: '2026-05-02' } })).toBe(
      'Version 1.2. In force since April 1, 2026. Last changed on May 2, 2026.',
    );
    expect(text('updated', { options: {} })).toBe('');
  });

  it('says which language counts', () => {
    expect(text('updated', { options: { prevails: 'fr' } })).toBe(
      'Where translations differ, this one counts: French.',
    );
    expect(text('updated', { options: { prevails: '?' } })).toContain('counts: ?.');
  });

  it('takes the last change that anybody wrote down', () => {
    const changes = [{ date: '2026-05-03', text: 'x', notice: false }];
    expect(text('updated', { options, changes })).toContain('May 3, 2026');
    const seen = [sampleService({ firstSeen: '2026-06-01' })];
    expect(text('updated', { options, changes }, seen)).toContain('June 1, 2026');
    const entries = JSON.stringify([{ date: '2026-07-04' }]);
    expect(text('updated', { options: { ...options, entries } }, seen)).toContain('July 4, 2026');
    expect(text('updated', { options })).not.toContain('Last changed');
  });

  it('falls back to the day on which somebody read the page', () => {
    const reviewed = '2026-07-05';
    expect(text('updated', { options: { reviewed } })).toBe('Last changed on July 5, 2026.');
    expect(text('fact', { options: { fact: 'updated', reviewed } })).toBe('July 5, 2026');
    const seen = [sampleService({ firstSeen: '2026-06-01' })];
    expect(text('updated', { options: { reviewed } }, seen)).toBe('Last changed on June 1, 2026.');
    expect(text('updated', { options: { updated: '2026-05-02', reviewed } })).toContain('May 2, 2026');
  });
});

describe('::controller', () => {
  it('prints all that the config says', () => {
    const $ = slot('controller', { publisher });
    expect(textsOf($, 'dt')).toEqual([
      'Responsible',
      'Represented by',
      'Address',
      'Registration',
      'Contact',
      'Data protection officer',
      'Responsible for the content',
      'Hosting',
    ]);
    expect(textsOf($, 'dd')[0]).toBe('Acme, SAS, share capital 10 000 €');
    expect($('dd').eq(5).html()).toBe(
      '<a href="mailto:dpo@example.org"><bdi>dpo@example.org</bdi></a><br>Subject line: “<bdi>Trackers</bdi>”.<br>You get an answer within 3 days.',
    );
    expect($('a[href="tel:+33123456789"]').text()).toBe('+33 1 23 45 67 89');
    expect(textsOf($, 'dd').at(-1)).toBe('GitHub, Inc. (United States)');
  });

  it('prints the parts that are asked for, and says what nobody said', () => {
    expect(text('controller', { publisher, options: { only: 'ids' } })).toBe('SIREN\u00a0732 829 320');
    expect(text('controller', { publisher, options: { only: 'logs' } })).toContain('keep them for 30 days');
    expect(textsOf(slot('controller', { options: { only: 'name dpo' } }), 'dd')).toEqual([
      'Acme Docs',
      'not stated',
    ]);
  });
});

it('knows a private person from a business', () => {
  const of = (controller: Publisher['controller']) => givenOf({ name: 'x', controller });
  expect(of({ name: 'x', kind: 'person', registrations: [] })).toEqual(['private']);
  expect(of({ name: 'x', kind: 'person', registrations: [{ scheme: 'siren', value: '1' }] })).toEqual([
    'registrations',
    'professional',
  ]);
  expect(of({ name: 'x', kind: 'association', registrations: [] })).toEqual(['professional']);
});

describe('::verification', () => {
  it('says what was found, and when', () => {
    const words = text('verification', { day: '2026-11-01', pages: 1234 });
    expect(words).toContain('As of November 1, 2026,');
    expect(words).toContain('Pages searched: 1,234.');
    expect(words).toContain(
      'These wait for your consent: Beta and Alpha.'.replace('Beta and Alpha', 'Alpha and Beta'),
    );
  });

  it('says so where nothing waits, and where nobody knows', () => {
    expect(text('verification', {}, [])).toContain('Nothing that was found needs your consent.');
    expect(text('verification', {}, [])).toContain('Each time this site is published');
    const stranger = sampleService({ verified: false, hosts: ['who.example'] });
    expect(text('verification', {}, [stranger])).toContain('not identified: who.example.');
  });
});

describe('::retention', () => {
  it('has the longest duration of each purpose, and names who does not publish theirs', () => {
    const $ = slot('retention', { publisher });
    expect(
      $('tbody tr')
        .toArray()
        .map((row) => textsOf(parsed($.html(row)), 'th, td')),
    ).toEqual([
      ['Necessary', '6 months'],
      ['Statistics', '2 years'],
      ['Content', 'not published by Beta'],
      ['Server logsGitHub, Inc.', '30 days'],
    ]);
  });

  it('is a sentence where nothing is kept', () => {
    expect(text('retention', {}, [])).toBe('This site keeps nothing in your browser that has a duration.');
  });
});

it('::browsers leads to the makers’ own instructions', () => {
  const $ = slot('browsers');
  expect($('li a[href^="https://support."]')).toHaveLength(4);
});

describe('::changes', () => {
  it('puts the page’s, the site’s and new services in one order', () => {
    const entries = JSON.stringify([{ version: '1.2', date: '2026-03-28', note: 'More *words*' }]);
    const $ = slot(
      'changes',
      {
        options: { entries },
        changes: [{ date: '2026-05-03', text: { en: 'Maps are shown', fr: 'x' }, notice: true }],
      },
      [
        sampleService({ firstSeen: '2026-01-01' }),
        sampleService({ name: 'Beta', firstSeen: '2026-04-01' }),
        sampleService({ name: 'Gone', firstSeen: '2026-04-02', decision: 'remove' }),
      ],
    );
    expect(textsOf($, 'li')).toEqual([
      'May 3, 2026 — Maps are shown',
      'April 1, 2026 — New on this site: Beta.',
      'March 28, 2026 — Version 1.2: More *words*',
    ]);
    expect($('time').first().attr('datetime')).toBe('2026-05-03');
  });

  it.each([undefined, 'nonsense', '{}', '[null,{"date":"soon"}]'])('takes no harm from %s', (entries) => {
    expect(text('changes', { options: entries === undefined ? {} : { entries } })).toContain(
      'has not changed',
    );
  });
});

describe(':fact', () => {
  it.each([
    ['site', 'Acme'],
    ['email', 'privacy@example.org'],
    ['choice-duration', '6 months'],
    ['longest-duration', '2 years'],
    ['pages', '12'],
    ['revision', 'abc123'],
    ['scanned', 'the latest publication'],
    ['version', '1.2'],
    ['nonsense', ''],
  ])('%s is %s', (fact, words) => {
    expect(text('fact', { publisher, options: { fact, version: '1.2' } })).toBe(words);
  });
});

it('speaks French with French spaces, and never ends its slot', () => {
  const names = ['updated', 'controller', 'verification', 'retention', 'browsers', 'changes'] as const;
  const options = { version: '1.2', effective: '2026-04-01', updated: '2026-04-01' };
  for (const name of names) {
    const $ = slot(name, { lang: 'fr', publisher, options, day: '2026-04-01' });
    expect($.html()).not.toMatch(/<\/?(div|span)/);
    $('a, bdi').remove();
    expect(typographyFaults($.text())).toEqual([]);
  }
});
