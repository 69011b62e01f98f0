import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OwnModules, ownModules } from '@latchkey/core';
import { pathInFolder } from './path-in-folder.ts';

/**
 * The module files of a folder, read when a page asks for them, each once.
 * @param url what the folder is served at
 */
export function moduleFiles(folder: string, url: string): OwnModules {
  return ownModules(({ href }) => {
    const path = pathInFolder(href, url);
    return path === null ? null : readText(join(folder, path));
  });
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // No such file, or a folder.
    return null;
  }
}
