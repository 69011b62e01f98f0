import { readdirSync, statSync } from 'node:fs';
import { problems } from '@latchkey/core';

const policy = /\.(?:md|markdown|mdx|txt|x?html?)$/i;

/**
 * The file itself; of a folder, the Markdown, HTML and text files below it, sorted. Dependencies and hidden folders hold
 * others' texts.
 * @throws LatchkeyError `file-unreadable`, `no-policies`
 */
export function policiesIn(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return [path];
  const files = filesBelow(path.replace(/(?<=.)[\\/]+$/, ''));
  if (files.length === 0) throw problems.noPolicies(path);
  return files;
}

function filesBelow(folder: string): string[] {
  return entriesOf(folder)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory())
        return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : filesBelow(path);
      return entry.isFile() && policy.test(entry.name) ? [path] : [];
    });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (cause) {
    throw problems.fileUnreadable(folder, cause);
  }
}
