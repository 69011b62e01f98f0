import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLockfile } from '../../src/lockfile/diff.ts';
import type { Lockfile } from '../../src/lockfile/lockfile.ts';
import { addedLines, lockfileText, sameLockfile } from '../../src/lockfile/lockfile-text.ts';
import { growLockfile, mergeLockfiles, pruneLockfile } from '../../src/lockfile/merge.ts';
import { parseLockfile } from '../../src/lockfile/parse-lockfile.ts';
import { arbitraryLockfile as lockfile } from './arbitrary-lockfile.ts';

const failing = (locked: Lockfile, found: Lockfile) =>
  diffLockfile(locked, found).filter(({ fails }) => fails);
const same = (a: Lockfile, b: Lockfile) => expect(lockfileText(a)).toBe(lockfileText(b));

describe('the union of two branches', () => {
  it('does not depend on order or grouping, and changes nothing the second time', () => {
    fc.assert(
      fc.property(lockfile, lockfile, lockfile, (a, b, c) => {
        same(mergeLockfiles(a, b), mergeLockfiles(b, a));
        same(mergeLockfiles(mergeLockfiles(a, b), c), mergeLockfiles(a, mergeLockfiles(b, c)));
        same(mergeLockfiles(a, a), a);
      }),
    );
  });

  it('has every service and host of both, with the earliest day', () => {
    fc.assert(
      fc.property(lockfile, lockfile, (a, b) => {
        const merged = mergeLockfiles(a, b);
        for (const [id, { since, hosts }] of [...a, ...b]) {
          const both = merged.get(id);
          expect(both && both.since <= since).toBe(true);
          for (const [host, one] of hosts)
            expect((both?.hosts.get(host)?.since ?? 'x') <= one.since).toBe(true);
        }
        expect(merged.size).toBe(new Set([...a.keys(), ...b.keys()]).size);
      }),
    );
  });
});

describe('what a build adds', () => {
  it('leaves nothing that fails, loses nobody, and is the same the second time', () => {
    fc.assert(
      fc.property(lockfile, lockfile, (locked, found) => {
        const grown = growLockfile(locked, found);
        expect(failing(grown, found)).toEqual([]);
        for (const [id, { since, kinds, hosts }] of locked) {
          const now = grown.get(id);
          expect((now?.since ?? 'x') <= since).toBe(true);
          expect(now?.kinds).toEqual(expect.arrayContaining([...kinds]));
          expect([...(now?.hosts.keys() ?? [])]).toEqual(expect.arrayContaining([...hosts.keys()]));
        }
        same(growLockfile(grown, found), grown);
      }),
    );
  });

  it('pruned, the lockfile says what the build found, since the day that was known', () => {
    fc.assert(
      fc.property(lockfile, lockfile, (locked, found) => {
        const pruned = pruneLockfile(locked, found);
        expect(diffLockfile(pruned, found)).toEqual([]);
        for (const [id, { since }] of pruned) expect(since <= (locked.get(id)?.since ?? since)).toBe(true);
        expect([...pruned.keys()]).toEqual([...found.keys()]);
      }),
    );
  });
});

describe('the text', () => {
  it('reads back as it was, sorted whatever came first, and nothing is in it that changes from build to build', () => {
    fc.assert(
      fc.property(lockfile, (one) => {
        const text = lockfileText(one);
        const read = parseLockfile(text, 'latchkey.lock.json').lockfile;
        same(read, one);
        same(new Map([...one].reverse()), one);
        expect(sameLockfile(read, one)).toBe(true);
        expect(text).not.toMatch(/pages|places|samples|"line"/);
        expect(
          text
            .split('\n')
            .slice(1, -3)
            .every((line) => line.endsWith(',')),
        ).toBe(true);
      }),
    );
  });

  it('shows what another one adds, line by line', () => {
    fc.assert(
      fc.property(lockfile, lockfile, (a, b) => {
        const added = addedLines(a, mergeLockfiles(a, b));
        expect(added.length === 0).toBe(sameLockfile(a, mergeLockfiles(a, b)));
      }),
    );
  });
});
