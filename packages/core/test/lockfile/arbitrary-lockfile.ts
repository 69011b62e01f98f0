import fc from 'fast-check';
import type { LockedService, Lockfile } from '../../src/lockfile/lockfile.ts';
import { purposes } from '../../src/model.ts';

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`);
const verdict = fc.constantFrom(
  { decision: 'gate' as const, reason: 'needs-consent' },
  { decision: 'gate' as const, reason: 'not-identified' },
  { decision: 'gate' as const, reason: 'exempt' },
  { decision: 'keep' as const, reason: 'kept-by-author' },
  { decision: 'keep' as const, reason: 'on-use' },
  { decision: 'keep' as const, reason: 'own-script' },
  { decision: 'remove' as const, reason: 'hint' },
);
// Few of each, so that two lockfiles often speak of the same.
const why = fc.constantFrom('Shows the build state', { en: 'Because', fr: 'Parce que' }, { fr: 'Non' });
const host = fc.constantFrom('a.example', 'b.example', 'c.example:8080');

const service: fc.Arbitrary<LockedService> = fc
  .record({
    verdict,
    why: fc.option(why, { nil: undefined }),
    purpose: fc.constantFrom(...purposes),
    kinds: fc.subarray(['iframe', 'image', 'own-script', 'script']),
    storage: fc.constantFrom('none', 'unknown', '1abc'),
    since: day,
    hosts: fc
      .array(fc.tuple(host, verdict, day), { maxLength: 3 })
      .map((all) => new Map(all.map(([name, one, since]) => [name, { ...one, since }]))),
  })
  .map(({ verdict: { decision, reason }, why: words, ...facts }) => ({
    decision,
    reason,
    ...facts,
    ...(words !== undefined && reason === 'kept-by-author' ? { why: words } : {}),
    ...(reason === 'exempt'
      ? { exempt: { basis: 'fr-audience', since: '2026-01-01', reason: 'Own audience' } }
      : {}),
  }));

/** Lockfiles that often speak of the same services and hosts. */
export const arbitraryLockfile: fc.Arbitrary<Lockfile> = fc
  .array(fc.tuple(fc.constantFrom('alpha', 'alpha-2', 'beta', 'img.example.org', 'zeta'), service), {
    maxLength: 5,
  })
  .map((entries) => new Map(entries));
