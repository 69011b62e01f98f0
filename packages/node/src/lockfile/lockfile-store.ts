import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Lockfile,
  lockfileName,
  lockfileText,
  type ParsedLockfile,
  parseLockfile,
  sameLockfile,
} from '@latchkey/core';
import { codeOf } from '../replace-file.ts';
import { replaceText } from './replace-text.ts';
import { shownPath } from './shown-path.ts';

/** The lockfile of a project, and the one that a check proposes beside it. */
export interface LockfileStore {
  /** As people see it. */
  file: string;
  proposalFile: string;
  /** Null: the project has none. */
  read(): ParsedLockfile | null;
  /** Null: nothing was proposed. @param named another file to take it from */
  readProposal(named?: string): Lockfile | null;
  /** Leaves a file that says the same as it is. True when it wrote. What was proposed is settled by it. */
  write(lockfile: Lockfile): boolean;
  /** False where nothing may be written. */
  propose(lockfile: Lockfile): boolean;
  withdrawProposal(): void;
}

/**
 * @param project folder of the config
 * @returns reading throws LatchkeyError `lockfile-invalid`, `lockfile-newer`; writing `disk-full`, `not-writable`
 */
export function lockfileStore(project: string): LockfileStore {
  const path = join(project, lockfileName);
  const proposal = `${path}.new`;
  const read = (file: string) => {
    const text = textOf(file);
    return text === null ? null : parseLockfile(text, shownPath(file));
  };
  const store: LockfileStore = {
    file: shownPath(path),
    proposalFile: shownPath(proposal),
    read: () => read(path),
    readProposal: (named) => read(named ?? proposal)?.lockfile ?? null,
    write(lockfile) {
      const before = store.read();
      const changes = !before || before.conflict || !sameLockfile(before.lockfile, lockfile);
      if (changes) replaceText(path, lockfileText(lockfile));
      store.withdrawProposal();
      return changes;
    },
    propose(lockfile) {
      try {
        replaceText(proposal, lockfileText(lockfile));
        return true;
      } catch {
        // A checkout that nothing may be written to: the lines are printed all the same.
        return false;
      }
    },
    withdrawProposal() {
      try {
        rmSync(proposal, { force: true });
      } catch {
        // It is not ours to remove.
      }
    },
  };
  return store;
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}
