import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  realpathSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileProblem } from './file-problem.ts';
import { replaceFile } from './replace-file.ts';
import { stagingFolder } from './staging-folder.ts';

/** When a file is put into place: before all others, among them, after them. */
export type Turn = 'first' | 'main' | 'last';

/** Files that replace others all at once: everything is staged, then put into place in its turn. */
export interface StagedFiles {
  /** @param path POSIX, inside the folder */
  add(path: string, bytes: Buffer | string, turn?: Turn): void;
  /** Has a file removed in its turn; none of that name is fine. */
  remove(path: string, turn?: Turn): void;
  /** Puts everything into place, in the order of adding within a turn. Returns the paths that were written. */
  commit(): string[];
  /** Throws away what was staged. */
  discard(): void;
}

interface Step {
  path: string;
  /** Null: the file is removed. */
  staged: string | null;
  /** There was no such file: perhaps its folder is missing too. */
  isNew: boolean;
}

/**
 * A full disk, a read-only folder or a mistake shows while staging, when nothing has changed yet. In `commit`
 * each file is the old or the new one at any moment. No fsync: this holds against a kill, a crash and a full
 * disk, not against a power cut.
 * @param folder must exist
 * @throws LatchkeyError `disk-full`, `not-writable`, from `add` and `commit`
 */
export function stageFiles(folder: string): StagedFiles {
  const root = realpathSync(folder);
  const staging = stagingFolder(root);
  const steps: Record<Turn, Step[]> = { first: [], main: [], last: [] };
  const writable = new Set<string>();
  let count = 0;
  staging.clear();

  /** @throws what the system says of the nearest folder that there is */
  const requireWritable = (directory: string): void => {
    if (writable.has(directory)) return;
    if (existsSync(directory)) accessSync(directory, constants.W_OK);
    else requireWritable(dirname(directory));
    writable.add(directory);
  };

  return {
    add(path, bytes, turn = 'main') {
      try {
        const target = join(root, path);
        const old = statSync(target, { throwIfNoEntry: false });
        requireWritable(dirname(target));
        // Elsewhere a file that must not be written to can be replaced; Windows refuses.
        if (old && process.platform === 'win32') accessSync(target, constants.W_OK);
        const staged = join(staging.open(), String(count++));
        writeFileSync(staged, bytes);
        if (old) copyRights(old, staged);
        steps[turn].push({ path, staged, isNew: old === undefined });
      } catch (error) {
        throw fileProblem(error, join(folder, path), false);
      }
    },
    remove(path, turn = 'main') {
      steps[turn].push({ path, staged: null, isNew: false });
    },
    commit() {
      const ordered = [...steps.first, ...steps.main, ...steps.last];
      for (const [index, step] of ordered.entries()) {
        try {
          putInPlace(step, join(root, step.path));
        } catch (error) {
          throw fileProblem(error, join(folder, step.path), index > 0);
        }
      }
      staging.clear();
      return [...new Set(ordered.flatMap(({ path, staged }) => (staged === null ? [] : [path])))];
    },
    discard: () => staging.clear(),
  };
}

function putInPlace({ staged, isNew }: Step, target: string): void {
  if (staged === null) {
    rmSync(target, { force: true, maxRetries: 5 });
    return;
  }
  if (isNew) mkdirSync(dirname(target), { recursive: true });
  replaceFile(staged, target);
}

/** Mode bits, and the owner where we may: a server has to be able to read what it could read before. */
function copyRights(old: Stats, staged: string): void {
  chmodSync(staged, old.mode & 0o777);
  const user = process.getuid?.();
  if (user === 0 && (old.uid !== user || old.gid !== process.getgid?.())) chownSync(staged, old.uid, old.gid);
}
