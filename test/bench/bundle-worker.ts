import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The worker as JavaScript. What Node spends on stripping types, and on the tool for it, is no part of a mode;
 * Latchkey's packages are imported as they are published.
 * @returns path of the worker
 */
export async function bundleWorker(folder: string): Promise<string> {
  await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outdir: folder,
    bundle: true,
    // Keeps what a mode imports out of the others.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
  });
  return join(folder, 'worker.mjs');
}
