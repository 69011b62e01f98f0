// Imported into the builds that `real-builds.ts` measures. Plain JavaScript: Node would load a compiler for more.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const { BENCH_CPU_FILE } = process.env;

// Threads count as part of their process, child processes on their own.
if (isMainThread && BENCH_CPU_FILE) {
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    appendFileSync(BENCH_CPU_FILE, `${(user + system) / 1000}\n`);
  });
}
