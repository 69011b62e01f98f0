/**
 * Makes what the packages publish, after `tsc -b` has written their declarations: each entry of a package's `exports`
 * as one module. Node reads a file in a fraction of the time that it takes for a hundred.
 *
 *   node packages/build.ts
 */
import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { assets } from './client/src/assets.ts';

/** Imports of other packages stay imports, but for zod: of its hundred files, a few functions are used. */
const dependencies: Plugin = {
  name: 'dependencies',
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      path === 'zod' || path.startsWith('zod/') || kind === 'entry-point'
        ? undefined
        : { path, external: true },
    );
  },
};

/** The browser's files as text: published packages carry neither their sources nor a bundler. */
const clientAssets: Plugin = {
  name: 'client-assets',
  setup(build) {
    build.onLoad({ filter: /client[/\\]src[/\\]assets\.ts$/ }, () => ({
      contents: `export const assets = ${JSON.stringify(assets)};\n`,
    }));
  },
};

/** The catalogue as JSON in a string: V8 reads that several times as fast as the same in JavaScript. */
const catalogueAsJson: Plugin = {
  name: 'catalogue-as-json',
  setup(build) {
    build.onLoad({ filter: /catalogue[/\\]src[/\\]generated[/\\]\w+\.ts$/ }, async ({ path }) => {
      const module: Record<string, unknown> = await import(pathToFileURL(path).href);
      const lines = Object.entries(module).map(
        ([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
      );
      return { contents: `${lines.join('\n')}\n` };
    });
  },
};

for (const { name } of readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)) {
  const folder = join(import.meta.dirname, name);
  rmSync(join(folder, 'dist/parts'), { recursive: true, force: true });
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  await build({
    absWorkingDir: folder,
    entryPoints: Object.values<string | Record<string, string>>(exports).flatMap((entry) =>
      typeof entry === 'string' ? [] : (entry['@latchkey/source'] ?? []),
    ),
    outbase: 'src',
    outdir: 'dist',
    chunkNames: 'parts/[name]-[hash]',
    bundle: true,
    // What is imported late is loaded late.
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node22.12',
    sourcemap: true,
    plugins: [catalogueAsJson, clientAssets, dependencies],
  });
}
// What is bundled takes its licence along.
copyFileSync(
  join(import.meta.dirname, '../node_modules/zod/LICENSE'),
  join(import.meta.dirname, 'core/dist/LICENSE-zod.txt'),
);
