import { readdirSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { problems } from '@latchkey/core';
import picomatch from 'picomatch';
import { ownFolder } from './own-folder.ts';

const htmlFile = /\.(?:html?|xhtml)$/i;
/** Not the gated copies of earlier runs. */
const cssFile = /(?<!\.latchkey)\.css$/i;
const scriptFile = /\.m?js$/i;
/** What may be a feed: its text tells. */
const feedFile = /(?:\.(?:xml|atom|rss)|feed[^/]*\.json)$/i;
const read = [htmlFile, cssFile, scriptFile, feedFile];

/** What of a folder is read: POSIX paths, sorted. */
export interface ReadableFiles {
  pages: string[];
  sheets: string[];
  scripts: string[];
  feeds: string[];
}

/**
 * All pages, style sheets, scripts and feeds below a folder. Links are not followed: what they point at inside the
 * folder is found anyway, and what lies outside is not ours.
 * @throws LatchkeyError `folder-missing`, `not-a-folder`, `no-pages`
 */
export function listFiles(folder: string, exclude: readonly string[], mayBeEmpty = false): ReadableFiles {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) {
    if (mayBeEmpty) return { pages: [], sheets: [], scripts: [], feeds: [] };
    throw problems.folderMissing(folder);
  }
  if (!stat.isDirectory()) throw problems.notAFolder(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && read.some((kind) => kind.test(entry.name)))
    .map((entry) => relative(folder, `${entry.parentPath}${sep}${entry.name}`).split(sep).join('/'))
    .filter((path) => !path.startsWith(ownFolder));
  if (!mayBeEmpty && !files.some((path) => htmlFile.test(path))) throw problems.noPages(folder);
  const excluded = isExcluded(exclude);
  const included = files.filter((path) => !excluded(path)).sort();
  const [pages = [], sheets = [], scripts = [], feeds = []] = read.map((kind) =>
    included.filter((path) => kind.test(path)),
  );
  return { pages, sheets, scripts, feeds };
}

/** Whether the author's globs (`playground/**`) leave out the file of a POSIX path. */
export function isExcluded(exclude: readonly string[]): (path: string) => boolean {
  return exclude.length > 0 ? picomatch(exclude.map((glob) => glob.replace(/^\//, ''))) : () => false;
}
