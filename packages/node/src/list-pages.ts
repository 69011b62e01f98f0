import { readdirSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { problems } from '@latchkey/core';
import picomatch from 'picomatch';
import { ownFolder } from './own-folder.ts';

const htmlFile = /\.(?:html?|xhtml)$/i;

/**
 * POSIX paths of all HTML files below a folder, sorted. Links are not followed: what they point at inside
 * the folder is found anyway, and what lies outside is not ours.
 * @throws LatchkeyError `folder-missing`, `not-a-folder`, `no-pages`
 */
export function listPages(folder: string, exclude: readonly string[]): string[] {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) throw problems.folderMissing(folder);
  if (!stat.isDirectory()) throw problems.notAFolder(folder);
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && htmlFile.test(entry.name))
    .map((entry) => relative(folder, `${entry.parentPath}${sep}${entry.name}`).split(sep).join('/'))
    .filter((path) => !path.startsWith(ownFolder));
  if (all.length === 0) throw problems.noPages(folder);
  const excluded = isExcluded(exclude);
  return all.filter((path) => !excluded(path)).sort();
}

/** Whether the author's globs (`playground/**`) leave out the page of a POSIX path. */
export function isExcluded(exclude: readonly string[]): (path: string) => boolean {
  return exclude.length > 0 ? picomatch(exclude.map((glob) => glob.replace(/^\//, ''))) : () => false;
}
