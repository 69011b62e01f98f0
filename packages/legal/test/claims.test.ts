import {
  evaluate,
  type Predicate,
  readPredicates,
  type SiteFacts,
  valueProblem,
  within,
} from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { sampleProvider, sampleRow, sampleService } from './sample-view.ts';

const analytics = sampleService({ id: 'counter', name: 'Counter', storage: [sampleRow()] });
const video = sampleService({
  id: 'tube',
  name: 'Tube',
  purpose: 'content',
  kind: 'video',
  provider: sampleProvider({ country: 'US' }),
  storage: [sampleRow({ use: 'personalises-ads', duration: 'P2Y' })],
});
const fonts = sampleService({ id: 'fonts', kind: 'font', decision: 'keep', hosts: ['fonts.example'] });
const stranger = sampleService({ id: 'x.example', verified: false, provider: null });

function facts(services: SiteFacts['inventory']['services'], given: Partial<SiteFacts> = {}): SiteFacts {
  return {
    inventory: { services },
    banner: false,
    scopes: ['site'],
    signals: ['gpc', 'dnt'],
    isOwn: (host) => host.endsWith('own.example'),
    ...given,
  };
}

function holds(name: Predicate['name'], value: string, given: SiteFacts): string {
  return evaluate({ name, value }, given).holds;
}

describe('a claim', () => {
  it.each<[Predicate['name'], string, SiteFacts, string]>([
    ['consent', 'none', facts([fonts]), 'yes'],
    ['consent', 'none', facts([fonts, video]), 'no'],
    ['consent', 'none', facts([], { banner: true }), 'no'],
    ['consent', 'needed', facts([video]), 'yes'],
    ['uses', 'analytics', facts([analytics]), 'yes'],
    ['uses', 'Counter', facts([analytics]), 'yes'],
    ['uses', 'video', facts([analytics]), 'no'],
    ['none', 'social', facts([analytics]), 'yes'],
    ['none', 'statistics', facts([analytics]), 'no'],
    ['none', 'third-parties', facts([sampleService({ hosts: ['stats.own.example'] })]), 'yes'],
    ['none', 'third-parties', facts([fonts]), 'no'],
    ['gated', 'statistics', facts([analytics]), 'yes'],
    ['gated', 'font', facts([fonts]), 'no'],
    ['self-hosted', 'fonts', facts([fonts]), 'no'],
    ['self-hosted', 'fonts', facts([]), 'yes'],
    ['max', '13mo', facts([analytics]), 'yes'],
    ['max', '12mo', facts([analytics]), 'no'],
    ['max', 'P1Y', facts([sampleService({ storage: [sampleRow({ duration: 'P365D' })] })]), 'yes'],
    ['max', '13mo', facts([sampleService({ storage: [sampleRow({ duration: 'persistent' })] })]), 'no'],
    ['transfer', 'none', facts([analytics]), 'yes'],
    ['transfer', 'none', facts([video]), 'no'],
    ['transfer', 'some', facts([video, analytics]), 'yes'],
    ['transfer', 'some', facts([analytics, stranger]), 'no'],
    ['transfer', 'none', facts([analytics], { hosting: { provider: 'Netlify' } }), 'no'],
    ['transfer', 'some', facts([analytics], { hosting: { provider: 'Netlify' } }), 'yes'],
    ['transfer', 'none', facts([analytics], { hosting: { provider: 'Hoster', country: 'DE' } }), 'yes'],
    ['transfer', 'some', facts([analytics], { hosting: { provider: 'Hoster', country: 'DE' } }), 'no'],
    ['scope', 'email', facts([]), 'no'],
    ['signal', 'gpc', facts([]), 'yes'],
  ])('%s=%s', (name, value, given, expected) => {
    expect(holds(name, value, given)).toBe(expected);
  });

  it('counts what a stored row is for, not only what its service is for', () => {
    const verdict = evaluate({ name: 'none', value: 'advertising' }, facts([video]));

    expect(verdict.holds).toBe('no');
    expect(verdict.because).toEqual([{ service: video, row: video.storage[0] }]);
  });

  it('says that it does not know where nobody knows', () => {
    expect(holds('none', 'advertising', facts([stranger]))).toBe('unknown');
    expect(holds('transfer', 'none', facts([stranger]))).toBe('unknown');
    expect(holds('transfer', 'none', facts([], { hosting: { provider: 'Hoster' } }))).toBe('unknown');
    const unpublished = sampleService({ storage: [sampleRow({ duration: null })] });
    expect(holds('max', '13mo', facts([unpublished]))).toBe('unknown');
  });

  it('does not count what was removed from the pages', () => {
    expect(holds('none', 'statistics', facts([{ ...analytics, decision: 'remove' }]))).toBe('yes');
  });
});

describe('the value of a predicate', () => {
  const isService = (name: string) => name === 'tube';

  it.each<[Predicate['name'], string]>([
    ['none', 'advertissing'],
    ['uses', 'tub'],
    ['consent', 'maybe'],
    ['max', 'long'],
    ['scope', ''],
  ])('%s=%s is refused', (name, value) => {
    expect(valueProblem({ name, value }, isService)).toContain(`${name}=`.slice(0, -1));
  });

  it.each<[Predicate['name'], string]>([
    ['none', 'targeting'],
    ['none', 'third-parties'],
    ['uses', 'video'],
    ['uses', 'tube'],
    ['max', '13mo'],
  ])('%s=%s is taken', (name, value) => {
    expect(valueProblem({ name, value }, isService)).toBeUndefined();
  });
});

describe('predicates as an attribute has them', () => {
  it('are read with quotes and without', () => {
    expect(readPredicates('none=advertising  uses="Sample Video"', () => true).predicates).toEqual([
      { name: 'none', value: 'advertising' },
      { name: 'uses', value: 'Sample Video' },
    ]);
  });

  it.each([
    ['', 'it says nothing'],
    ['constructor=x', 'there is no predicate "constructor"'],
    ['none', '"none" needs a value'],
    ['none=advertising max=long', '"max" takes a duration'],
  ])('are refused: %s', (text, problem) => {
    expect(readPredicates(text, () => false).problem).toContain(problem);
  });
});

it('speaks of what its page speaks for', () => {
  const mail = sampleService({ decision: 'keep', declared: { where: 'email' }, places: 0 });
  const all = facts([mail]);
  expect(holds('gated', 'statistics', all)).toBe('no');
  expect(holds('gated', 'statistics', within('', all))).toBe('no');
  expect(holds('gated', 'statistics', within('email', all))).toBe('no');
  expect(holds('gated', 'statistics', within('site app', all))).toBe('yes');
});
