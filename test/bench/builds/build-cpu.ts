import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const recorder = pathToFileURL(join(import.meta.dirname, 'cpu-at-exit.js')).href;

/** A site that is built as its author would, with and without Latchkey. */
export interface RealBuild {
  name: string;
  /** Share of the build's CPU that Latchkey may take. */
  goal: number;
  cwd: string;
  /** Arguments of Node that build the site. */
  args: string[];
  /** Where the build is written; emptied before each one. */
  out: string;
}

/**
 * Builds a site in its own process.
 * @returns user and system time in ms, of the process and of all its Node processes
 */
export async function buildCpu({ cwd, args, out }: RealBuild, gated: boolean): Promise<number> {
  await rm(out, { recursive: true, force: true });
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-build-'));
  const file = join(folder, 'cpu');
  await run(process.execPath, ['--import', recorder, ...args], {
    cwd,
    env: {
      ...process.env,
      BENCH_CPU_FILE: file,
      DEMO_UNGATED: gated ? '' : '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    maxBuffer: 64 * 1024 * 1024,
  });
  const times = (await readFile(file, 'utf8')).trim().split('\n').map(Number);
  await rm(folder, { recursive: true });
  return times.reduce((sum, time) => sum + time, 0);
}
