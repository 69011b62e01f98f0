import { copyFileSync, renameSync, rmSync } from 'node:fs';

/** Milliseconds to wait between tries, 2.5 seconds in all: scanners and editors let go of a file sooner. */
const pauses = [10, 20, 40, 80, 160, 320, 640, 1280];

/** What Windows answers while another program has the file open. */
const busy = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Moves a file over another, which is the old or the new one at any moment. On Windows it tries again while
 * the target is open elsewhere; to another file system it goes by way of a copy beside the target.
 * @param rename stands in for `fs.renameSync` in tests
 */
export function replaceFile(
  from: string,
  to: string,
  platform: NodeJS.Platform = process.platform,
  rename: (from: string, to: string) => void = renameSync,
): void {
  try {
    retrying(platform === 'win32' ? pauses : [], () => rename(from, to));
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    const beside = `${to}.latchkey-tmp`;
    try {
      copyFileSync(from, beside);
      rename(beside, to);
    } finally {
      rmSync(beside, { force: true });
    }
  }
}

/** The code of an error of the system, `ENOENT`; undefined for other errors. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function retrying([pause, ...rest]: readonly number[], act: () => void): void {
  try {
    act();
  } catch (error) {
    if (pause === undefined || !busy.has(codeOf(error) ?? '')) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    retrying(rest, act);
  }
}
