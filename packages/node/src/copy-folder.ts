import { lstatSync, realpathSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { fileProblem } from './file-problem.ts';

/**
 * Copies a folder with what its links lead to: a copy that is gated must not lead back to what is not. Links to
 * nothing and to a folder that they lie in are left out.
 * @throws LatchkeyError `disk-full`, `not-writable`
 */
export async function copyFolder(from: string, to: string): Promise<void> {
  try {
    // Of Node's copies only this one follows links.
    await cp(from, to, { recursive: true, dereference: true, filter: leadsOn });
  } catch (error) {
    throw fileProblem(error, to, true);
  }
}

function leadsOn(path: string): boolean {
  if (!lstatSync(path).isSymbolicLink()) return true;
  if (!statSync(path, { throwIfNoEntry: false })) return false;
  return !`${realpathSync(dirname(path))}${sep}`.startsWith(`${realpathSync(path)}${sep}`);
}
