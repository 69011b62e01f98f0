import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileProblem } from '../file-problem.ts';
import { codeOf } from '../replace-file.ts';

/**
 * Writes a file that is not there yet.
 * @param path below the project
 * @returns false where there is one, which stays as it is
 * @throws LatchkeyError `disk-full`, `not-writable`
 */
export function writeNew(project: string, path: string, text: string): boolean {
  try {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw fileProblem(error, path, false);
  }
}
