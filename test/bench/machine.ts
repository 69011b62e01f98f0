import { cpus, freemem, loadavg, totalmem, type } from 'node:os';

/** What the numbers were measured on. */
export function machineFacts(): string {
  const [cpu] = cpus();
  const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(1);
  return [
    `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${gigabytes(totalmem())} GB (${gigabytes(freemem())} GB free)`,
    `${type()}, Node ${process.version}, load average at start ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')}`,
  ].join('\n');
}
