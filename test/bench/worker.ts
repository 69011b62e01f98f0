/**
 * Runs one mode over one folder and prints what it cost, from its first import to the end of the process:
 *
 *   node worker.js scanRewrite <folder> <url>
 */
import { readFileSync, writeSync } from 'node:fs';
import type { Sample } from './measure.ts';
import { type ModeName, modes } from './modes/index.ts';

const [name, folder = '', url = ''] = process.argv.slice(2);
const startCpu = process.cpuUsage();
const startWall = performance.now();
const facts = await modes[name as ModeName](folder, url);
process.once('exit', () => {
  const { user, system } = process.cpuUsage(startCpu);
  const sample: Sample = {
    cpu: (user + system) / 1000,
    wall: performance.now() - startWall,
    memory: peakMemory(),
    ...(facts ? { facts: facts() } : {}),
  };
  writeSync(1, JSON.stringify(sample));
});

/** In MB. */
function peakMemory(): number {
  try {
    // Linux counts what the parent used before the start into `maxRSS`; the high-water mark is the process's own.
    const mark = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'latin1'));
    if (mark) return Number(mark[1]) / 1024;
  } catch {
    // No /proc on this system: what `resourceUsage` says is right there.
  }
  return process.resourceUsage().maxRSS / 1024;
}
