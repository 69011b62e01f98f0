import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

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
    plugins: [asPublished],
  });
  return join(folder, 'worker.mjs');
}

/** `packages/node/src/site.ts` -> `packages/node/dist/site.js`, left out of the bundle. */
const asPublished: Plugin = {
  name: 'as-published',
  setup(build) {
    build.onResolve({ filter: /\/packages\/\w+\/src\/.*\.ts$/ }, ({ path, resolveDir }) => {
      const built = join(resolveDir, path).replace(/([/\\])src([/\\].*)\.ts$/, '$1dist$2.js');
      return { path: pathToFileURL(built).href, external: true };
    });
  },
};
