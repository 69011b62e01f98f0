import { describe, expect, it } from 'vitest';
import { diffLockfile } from '../../src/lockfile/diff.ts';
import type { LockedService, Lockfile, Verdict } from '../../src/lockfile/lockfile.ts';

const gated: Verdict = { decision: 'gate', reason: 'needs-consent' };
const exempt: Verdict = { decision: 'gate', reason: 'exempt' };
const kept: Verdict = { decision: 'keep', reason: 'kept-by-author' };
const removed: Verdict = { decision: 'remove', reason: 'hint' };
const onUse: Verdict = { decision: 'keep', reason: 'on-use' };
const ownScript: Verdict = { decision: 'keep', reason: 'own-script' };

function lockOf(
  own: Partial<LockedService> = {},
  hosts: Record<string, Verdict> = { 'a.example': gated },
): Lockfile {
  const since = '2026-01-02';
  const service: LockedService = {
    ...gated,
    purpose: 'content',
    kinds: ['iframe'],
    storage: '1a',
    since,
    ...own,
    hosts: new Map(Object.entries(hosts).map(([host, verdict]) => [host, { ...verdict, since }])),
  };
  return new Map([['video', service]]);
}

const between = (before: Lockfile, after: Lockfile) =>
  diffLockfile(before, after).map(({ what, fails }) => `${what}${fails ? ' fails' : ''}`);

describe('drift', () => {
  it('is nothing where nothing but days differ', () => {
    expect(between(lockOf({ since: '2020-01-01' }), lockOf())).toEqual([]);
  });

  it.each<[string, Lockfile, Lockfile, string[]]>([
    ['a new service', new Map(), lockOf(), ['service fails']],
    ['a service that is gone', lockOf(), new Map(), ['gone']],
    ['another purpose', lockOf(), lockOf({ purpose: 'advertising' }), ['purpose fails']],
    ['a new gated host', lockOf(), lockOf({}, { 'a.example': gated, 'b.example': gated }), ['host']],
    ['a new kept host', lockOf(), lockOf({}, { 'a.example': gated, 'b.example': kept }), ['host fails']],
    ['a new exempt host', lockOf(), lockOf({}, { 'a.example': gated, 'b.example': exempt }), ['host fails']],
    ['a host that is gone', lockOf(), lockOf({}, {}), ['gone']],
    ['a host that is kept now', lockOf(), lockOf({}, { 'a.example': kept }), ['freer fails']],
    ['a host that was removed', lockOf({}, { 'a.example': removed }), lockOf(), ['freer']],
    ['another kind', lockOf(), lockOf({ kinds: ['iframe', 'image'] }), ['kinds']],
    ['fewer kinds', lockOf({ kinds: ['iframe', 'image'] }), lockOf(), []],
    ['other storage', lockOf(), lockOf({ storage: '2b' }), ['storage']],
    [
      'other words of the author',
      lockOf({ ...kept, why: 'One' }),
      lockOf({ ...kept, why: 'Two' }),
      ['words'],
    ],
    ['somebody who has been named', lockOf({ reason: 'not-identified' }), lockOf(), ['words']],
  ])('%s', (_, before, after, expected) => {
    expect(between(before, after)).toEqual(expected);
  });

  const freer = [removed, gated, onUse, exempt, kept, ownScript];
  it.each(freer.slice(1).map((verdict, index) => [freer[index] ?? removed, verdict] as const))(
    'a verdict fails when it is freer: %j, then %j',
    (before, after) => {
      expect(between(lockOf(before, {}), lockOf(after, {}))[0]).toBe('freer fails');
      expect(between(lockOf(after, {}), lockOf(before, {}))[0]).toBe('stricter');
    },
  );

  it('says first what fails', () => {
    const now = new Map([
      ...lockOf({ storage: '2b' }),
      ...[...lockOf().values()].map((one) => ['zeta', one] as const),
    ]);
    expect(between(lockOf(), now)).toEqual(['service fails', 'storage']);
  });
});
