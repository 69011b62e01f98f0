import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileProblem } from '../file-problem.ts';
import { replaceFile } from '../replace-file.ts';
import { shownPath } from './shown-path.ts';

/**
 * Writes a file of a project, which is the old or the new one at any moment; makes its folder.
 * @throws LatchkeyError `disk-full`, `not-writable`
 */
export function replaceText(path: string, text: string): void {
  const fresh = `${path}.latchkey-tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, text);
    replaceFile(fresh, path);
  } catch (error) {
    throw fileProblem(error, shownPath(path), false);
  } finally {
    rmSync(fresh, { force: true });
  }
}
