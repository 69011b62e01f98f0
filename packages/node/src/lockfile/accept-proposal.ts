import { growLockfile, problems } from '@latchkey/core';
import { lockfileStore } from './lockfile-store.ts';

/**
 * Takes what a check has proposed into the lockfile of a project.
 * @param named the proposal, when it lies elsewhere: downloaded from a run of CI, say
 * @returns the lockfile, as people see it
 * @throws LatchkeyError `lockfile-not-proposed`, `lockfile-invalid`, `lockfile-newer`, `disk-full`, `not-writable`
 */
export function acceptProposal(project: string, named?: string): string {
  const store = lockfileStore(project);
  const proposed = store.readProposal(named);
  if (!proposed) throw problems.nothingProposed(named ?? store.proposalFile);
  store.write(growLockfile(store.read()?.lockfile ?? new Map(), proposed));
  return store.file;
}
