import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A page, and whom a browser contacts that opens it. */
export interface CorpusFile {
  /** Unique in its folder. */
  id: string;
  /** A fragment of a page, or a whole one. */
  html: string;
  /** Where the page is served. */
  siteUrl: string;
  /** `near-miss`: it only looks as if it contacted somebody. Anything else: the kind of thing it is. */
  kind: string;
  /** Hosts that a scan of the page and of the site's own files names. */
  expectedThirdPartyHosts: string[];
  /** Hosts that Chromium was seen to contact, with JavaScript on or off. */
  browserContacts: string[];
  /** The site's other files, by path: `/fp-import.css`. */
  files?: Record<string, string>;
}

/**
 * Every `.json` file of a folder and its subfolders, in the order of their paths.
 * @throws Error that names the file which is none of a corpus
 */
export async function readCorpus(folder: string): Promise<CorpusFile[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(paths.map((name) => readCorpusFile(join(folder, name))));
}

async function readCorpusFile(path: string): Promise<CorpusFile> {
  const file = JSON.parse(await readFile(path, 'utf8')) as Partial<CorpusFile>;
  const { id, html, siteUrl, kind = '', expectedThirdPartyHosts = [], browserContacts = [], files } = file;
  if (id === undefined || html === undefined || siteUrl === undefined) {
    throw new Error(`${path} has no \`id\`, \`html\` or \`siteUrl\`, as every file of a corpus has`);
  }
  const read = { id, html, siteUrl, kind, expectedThirdPartyHosts, browserContacts };
  return files ? { ...read, files } : read;
}

export function isNearMiss({ kind }: CorpusFile): boolean {
  return kind === 'near-miss';
}
