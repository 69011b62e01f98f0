import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OwnModules, ownModules } from '@latchkey/core';

/**
 * The module files of a folder, read when a page asks for them, each once.
 * @param url what the folder is served at
 */
export function moduleFiles(folder: string, url: string): OwnModules {
  return ownModules(({ href }) => {
    const path = href.startsWith(url) ? pathOf(href.slice(url.length)) : null;
    return path === null ? null : readText(join(folder, path));
  });
}

/** Without query and hash; null for what is no file name. */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(address.replace(/[?#].*$/s, ''));
    return path === '' || path.endsWith('/') || path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // No such file, or a folder.
    return null;
  }
}
