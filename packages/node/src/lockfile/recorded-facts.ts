import { type Lockfile, lockfileText, parseLockfile } from '@latchkey/core';
import { recordPath } from '../record.ts';

/** Facts of a build as its record keeps them: a lockfile in which no day counts. */
export type RecordedFacts = Record<string, unknown>;

/** The record of a build is the same on every day. */
const noDay = '1970-01-01';

export function recordedFacts(found: Lockfile): RecordedFacts {
  return JSON.parse(lockfileText(onDay(found, noDay)));
}

/** @param day on which they count as seen */
export function factsOfRecord(facts: RecordedFacts, day: string): Lockfile {
  return onDay(parseLockfile(JSON.stringify(facts), recordPath).lockfile, day);
}

function onDay(lockfile: Lockfile, since: string): Lockfile {
  return new Map(
    [...lockfile].map(([id, service]) => {
      const hosts = [...service.hosts].map(([host, one]) => [host, { ...one, since }] as const);
      return [id, { ...service, since, hosts: new Map(hosts) }];
    }),
  );
}
