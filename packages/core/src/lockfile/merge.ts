import { purposes } from '../model.ts';
import { compareText, compareVerdicts, freedomOf } from './freedom.ts';
import type { LockedHost, LockedService, Lockfile, Verdict } from './lockfile.ts';

/**
 * What either branch has. Where both know a service, the earliest day, the freest verdict and all kinds count: what one
 * side has accepted is not asked about again. Associative, commutative and idempotent.
 */
export function mergeLockfiles(a: Lockfile, b: Lockfile): Lockfile {
  return union(a, b, mergedService);
}

/**
 * The lockfile with what a build found. What the build did not see stays, and a verdict never gets stricter: a build may
 * see only a part of the site. Of facts without an order, the build's are the newer ones.
 */
export function growLockfile(locked: Lockfile, found: Lockfile): Lockfile {
  return union(locked, found, (before, now) => {
    const verdict = freedomOf(now) >= freedomOf(before) ? now : before;
    return {
      ...verdictOf(verdict),
      purpose: now.purpose,
      kinds: unionOfKinds(before, now),
      storage: now.storage,
      since: earlier(before.since, now.since),
      hosts: union(before.hosts, now.hosts, (host, seen) => ({
        ...plainVerdict(freedomOf(seen) >= freedomOf(host) ? seen : host),
        since: earlier(host.since, seen.since),
      })),
    };
  });
}

/** Only what a build found, with the days that the lockfile knows: what is gone goes, and verdicts may get stricter. */
export function pruneLockfile(locked: Lockfile, found: Lockfile): Lockfile {
  return new Map(
    [...found].map(([id, now]) => {
      const before = locked.get(id);
      const hosts = [...now.hosts].map(([host, seen]): [string, LockedHost] => [
        host,
        { ...seen, since: earlier(before?.hosts.get(host)?.since ?? seen.since, seen.since) },
      ]);
      return [id, { ...now, since: earlier(before?.since ?? now.since, now.since), hosts: new Map(hosts) }];
    }),
  );
}

function mergedService(a: LockedService, b: LockedService): LockedService {
  const byPurpose = purposes.indexOf(knownPurpose(a)) - purposes.indexOf(knownPurpose(b));
  return {
    ...verdictOf(compareServices(a, b) >= 0 ? a : b),
    purpose: (byPurpose || compareText(a.purpose, b.purpose)) >= 0 ? a.purpose : b.purpose,
    kinds: unionOfKinds(a, b),
    storage: compareText(a.storage, b.storage) >= 0 ? a.storage : b.storage,
    since: earlier(a.since, b.since),
    hosts: union(a.hosts, b.hosts, (one, other) => ({
      ...plainVerdict(compareVerdicts(one, other) >= 0 ? one : other),
      since: earlier(one.since, other.since),
    })),
  };
}

/** With the author's words, so that a verdict and what is said for it come from the same side. */
function compareServices(a: LockedService, b: LockedService): number {
  return compareVerdicts(a, b) || compareText(wordsOf(a), wordsOf(b));
}

function wordsOf({ why, exempt }: LockedService): string {
  return JSON.stringify([sortedKeys(why), sortedKeys(exempt)]);
}

function sortedKeys(value: object | string | undefined): unknown {
  if (typeof value !== 'object') return value ?? null;
  return Object.entries(value).sort(([a], [b]) => compareText(a, b));
}

function plainVerdict({ decision, reason }: Verdict): Verdict {
  return { decision, reason };
}

function verdictOf({ decision, reason, why, exempt }: LockedService) {
  return { decision, reason, ...(why === undefined ? {} : { why }), ...(exempt ? { exempt } : {}) };
}

function knownPurpose({ purpose }: LockedService): (typeof purposes)[number] {
  return purposes.find((known) => known === purpose) ?? 'necessary';
}

function unionOfKinds(a: LockedService, b: LockedService): string[] {
  return [...new Set([...a.kinds, ...b.kinds])].sort(compareText);
}

function earlier(a: string, b: string): string {
  return compareText(a, b) <= 0 ? a : b;
}

function union<T>(
  a: ReadonlyMap<string, T>,
  b: ReadonlyMap<string, T>,
  both: (a: T, b: T) => T,
): Map<string, T> {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const other = merged.get(key);
    merged.set(key, other === undefined ? value : both(other, value));
  }
  return merged;
}
