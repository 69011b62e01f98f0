import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { stageFiles } from '../../../packages/node/src/write-files.ts';

/** POSIX paths of the pages of a folder. */
export function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

export function read(folder: string, path: string): Buffer {
  return readFileSync(join(folder, path));
}

/** Reads every page and writes what becomes of it, the way Latchkey writes: all staged, then renamed. */
export function rewriteAll(folder: string, rewrite: (page: Buffer, path: string) => Buffer | string): void {
  const staged = stageFiles(folder);
  for (const path of pagesOf(folder)) staged.add(path, rewrite(read(folder, path), path));
  staged.commit();
}
