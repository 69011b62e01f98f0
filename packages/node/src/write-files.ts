import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that replace others all at once: staged beside the folder first, then renamed over. */
export interface StagedFiles {
  /** @param path POSIX, inside the folder */
  add(path: string, bytes: Buffer | string): void;
  /** Renames everything into place; each file is the old or the new one at any moment. Returns the paths. */
  commit(): string[];
  /** Throws away what was staged. */
  discard(): void;
}

/**
 * A full disk or a mistake shows while staging, when nothing has changed yet. No fsync: this holds against a
 * kill, a crash and a full disk, not against a power cut.
 * @param folder must exist or be creatable; the staging folder lies beside it, on the same file system
 */
export function stageFiles(folder: string): StagedFiles {
  const staging = `${folder.replace(/[/\\]+$/, '')}.latchkey-tmp`;
  const paths: string[] = [];
  rmSync(staging, { recursive: true, force: true });

  return {
    add(path, bytes) {
      const staged = join(staging, path);
      mkdirSync(dirname(staged), { recursive: true });
      writeFileSync(staged, bytes);
      const mode = statSync(join(folder, path), { throwIfNoEntry: false })?.mode;
      if (mode !== undefined) chmodSync(staged, mode & 0o777);
      paths.push(path);
    },
    commit() {
      for (const path of paths) {
        const target = join(folder, path);
        mkdirSync(dirname(target), { recursive: true });
        renameSync(join(staging, path), target);
      }
      rmSync(staging, { recursive: true, force: true });
      return paths;
    },
    discard() {
      rmSync(staging, { recursive: true, force: true });
    },
  };
}
