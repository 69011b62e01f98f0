import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ownFolder } from './own-folder.ts';
import { codeOf } from './replace-file.ts';

/** Where changed files wait until all of them are written. */
export interface StagingFolder {
  /** Its path; makes it at the first call. */
  open(): string;
  /** Removes it, and what a run that was killed left behind. */
  clear(): void;
}

/**
 * Beside the folder, so that what a kill leaves there is not published. Inside, below `_latchkey/`, when the
 * folder is a mount of its own (files cannot be renamed between file systems) or nothing may be made beside it.
 * @param folder absolute, without links in it
 */
export function stagingFolder(folder: string): StagingFolder {
  const beside = `${folder}.latchkey-tmp`;
  const own = join(folder, ownFolder);
  const inside = join(own, 'staged');
  let opened: string | undefined;

  return {
    open() {
      if (opened !== undefined) return opened;
      opened = onDeviceOfParent(folder) && canMake(beside) ? beside : inside;
      mkdirSync(opened, { recursive: true });
      return opened;
    },
    clear() {
      opened = undefined;
      rmSync(beside, { recursive: true, force: true });
      rmSync(inside, { recursive: true, force: true });
      removeIfEmpty(own);
    },
  };
}

function onDeviceOfParent(folder: string): boolean {
  return statSync(folder).dev === statSync(dirname(folder)).dev;
}

function canMake(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

function removeIfEmpty(folder: string): void {
  const entries = statSync(folder, { throwIfNoEntry: false }) ? readdirSync(folder) : ['none'];
  if (entries.length === 0) rmdirSync(folder);
}
