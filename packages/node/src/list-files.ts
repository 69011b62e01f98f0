import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { problems } from '@latchkey/core';
import picomatch from 'picomatch';
import { ownFolder } from './own-folder.ts';

const htmlFile = /\.html?$/i;
/** Pages in XML, and pictures that are documents. */
const xmlFile = /\.(?:xht|xhtml|svg)$/i;
/** Not the gated copies of earlier runs. */
const cssFile = /(?<!\.latchkey)\.css$/i;
const scriptFile = /\.m?js$/i;
/** What may be a feed: its text tells. */
const feedFile = /(?:\.(?:xml|atom|rss)|feed[^/]*\.json)$/i;
const read = [htmlFile, cssFile, scriptFile, feedFile, xmlFile];

/** What of a folder is read: POSIX paths, sorted. */
export interface ReadableFiles {
  pages: string[];
  sheets: string[];
  scripts: string[];
  feeds: string[];
  /** SVG and XHTML. */
  documents: string[];
  /** Links to folders and such files that lie outside: not followed. */
  linksOut: string[];
}

/**
 * All pages, style sheets, scripts, feeds and XML documents below a folder. Links are not followed: what they point at inside the
 * folder is found anyway, and what lies outside is not ours.
 * @throws LatchkeyError `folder-missing`, `not-a-folder`, `no-pages`
 */
export function listFiles(folder: string, exclude: readonly string[], mayBeEmpty = false): ReadableFiles {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) {
    if (mayBeEmpty) return { pages: [], sheets: [], scripts: [], feeds: [], documents: [], linksOut: [] };
    throw problems.folderMissing(folder);
  }
  if (!stat.isDirectory()) throw problems.notAFolder(folder);
  const entries = [...entriesBelow(folder, '')];
  const files = entries
    .filter(({ path, entry }) => entry.isFile() && isRead(path) && !path.startsWith(ownFolder))
    .map(({ path }) => path);
  if (!mayBeEmpty && !files.some(isPage)) throw problems.noPages(folder);
  const excluded = isExcluded(exclude);
  const included = files.filter((path) => !excluded(path)).sort();
  const [pages = [], sheets = [], scripts = [], feeds = [], documents = []] = read.map((kind) =>
    included.filter((path) => kind.test(path)),
  );
  const links = entries.filter(({ path, entry }) => entry.isSymbolicLink() && !excluded(path));
  const linksOut = links.map(({ path }) => path).filter((path) => leadsOut(folder, path));
  return { pages, sheets, scripts, feeds, documents, linksOut: linksOut.sort() };
}

/** The recursion of `readdirSync` would follow links. */
function* entriesBelow(folder: string, inside: string): Generator<{ path: string; entry: Dirent }> {
  for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
    const path = inside + entry.name;
    yield { path, entry };
    if (entry.isDirectory()) yield* entriesBelow(folder, `${path}/`);
  }
}

/** Of any kind: a picture is none. */
function isPage(path: string): boolean {
  return htmlFile.test(path) || (xmlFile.test(path) && !path.toLowerCase().endsWith('.svg'));
}

function isRead(name: string): boolean {
  return read.some((kind) => kind.test(name));
}

/** To something that would be read if it lay inside; a link to nothing leads nowhere. */
function leadsOut(folder: string, path: string): boolean {
  const target = statSync(join(folder, path), { throwIfNoEntry: false });
  if (!target || !(target.isDirectory() || isRead(path))) return false;
  const inside = relative(realpathSync(folder), realpathSync(join(folder, path)));
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}

/** Whether the author's globs (`playground/**`) leave out the file of a POSIX path. */
export function isExcluded(exclude: readonly string[]): (path: string) => boolean {
  return exclude.length > 0 ? picomatch(exclude.map((glob) => glob.replace(/^\//, ''))) : () => false;
}
