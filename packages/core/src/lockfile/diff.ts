import { compareText, freedomOf, isUnasked, verdictInWords } from './freedom.ts';
import type { LockedService, Lockfile, Verdict } from './lockfile.ts';

/** One thing in which a site differs from its lockfile. */
export interface Drift {
  /**
   * `service`, `host`: new. `purpose`, `storage`, `kinds`, `words` (the author's reasons): other than locked. `freer`,
   * `stricter`: the verdict on a service or host. `gone`: not seen this time.
   */
  what: 'service' | 'host' | 'purpose' | 'freer' | 'stricter' | 'kinds' | 'storage' | 'words' | 'gone';
  /** A reviewer has to judge it; the others are for information. */
  fails: boolean;
  service: string;
  /** Of what is said of one host. */
  host?: string;
  /** What the lockfile says, and what is so now: a verdict in words, a purpose, kinds. */
  before?: string;
  after?: string;
}

/**
 * In what a build differs from the lockfile: first what fails, then by service. Somebody new, a new host that does not
 * wait for consent, another purpose and a freer verdict fail; whoever is gone never does.
 */
export function diffLockfile(locked: Lockfile, found: Lockfile): Drift[] {
  const ids = [...new Set([...locked.keys(), ...found.keys()])].sort(compareText);
  const all = ids.flatMap((id) => serviceDrift(id, locked.get(id), found.get(id)));
  return [...all.filter(({ fails }) => fails), ...all.filter(({ fails }) => !fails)];
}

function serviceDrift(
  service: string,
  before: LockedService | undefined,
  now: LockedService | undefined,
): Drift[] {
  if (!now) return before ? [{ what: 'gone', fails: false, service }] : [];
  if (!before) return [{ what: 'service', fails: true, service, after: verdictInWords(now) }];
  const differs = (what: Drift['what'], was: string, is: string, fails = false): Drift[] =>
    was === is ? [] : [{ what, fails, service, before: was, after: is }];
  return [
    ...differs('purpose', before.purpose, now.purpose, true),
    ...verdictDrift(service, before, now),
    ...[...new Set([...before.hosts.keys(), ...now.hosts.keys()])].sort(compareText).flatMap((host) => {
      const is = now.hosts.get(host);
      const was = before.hosts.get(host);
      if (!is) return [{ what: 'gone' as const, fails: false, service, host }];
      if (was) return verdictDrift(service, was, is, host);
      return [{ what: 'host' as const, fails: isUnasked(is), service, host, after: verdictInWords(is) }];
    }),
    ...newKinds(service, before, now),
    ...differs('storage', before.storage, now.storage),
    ...differs('words', wordsOf(before), wordsOf(now)),
  ];
}

/** A host that comes to wait for consent is like a new one that does. */
function verdictDrift(service: string, was: Verdict, is: Verdict, host?: string): Drift[] {
  const change = freedomOf(is) - freedomOf(was);
  if (change === 0) return [];
  return [
    {
      what: change > 0 ? 'freer' : 'stricter',
      fails: change > 0 && (host === undefined || isUnasked(is)),
      service,
      ...(host === undefined ? {} : { host }),
      before: verdictInWords(was),
      after: verdictInWords(is),
    },
  ];
}

function newKinds(service: string, before: LockedService, now: LockedService): Drift[] {
  const added = now.kinds.filter((kind) => !before.kinds.includes(kind));
  return added.length === 0 ? [] : [{ what: 'kinds', fails: false, service, after: added.join(', ') }];
}

/** Also the key of the reason: a host that has been identified is no other verdict. */
function wordsOf({ reason, why, exempt }: LockedService): string {
  return JSON.stringify([reason, why ?? null, exempt ?? null]);
}
