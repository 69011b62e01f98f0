import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Facts } from './modes/mode.ts';

const run = promisify(execFile);

/** One run of one mode in a process of its own. */
export interface Sample {
  /** User and system time in ms, all threads, from the first import to the end. */
  cpu: number;
  /** ms. */
  wall: number;
  /** Peak resident memory in MB. */
  memory: number;
  facts?: Facts;
}

/** @param args of the worker: the mode, the folder, where it is served */
export async function measure(worker: string, args: string[]): Promise<Sample> {
  const { stdout } = await run(process.execPath, [worker, ...args], { maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout);
}
