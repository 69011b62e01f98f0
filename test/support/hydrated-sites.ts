import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './example-sites.ts';

/** A site of a framework that makes its pages anew in the browser. Its film and its API playground are components. */
export interface HydratedSite {
  name: string;
  /** Below `test/sites`. */
  folder: string;
  /** Arguments of Node that build the site into a folder. */
  build: (site: string, out: string) => string[];
}

export const vitePress: HydratedSite = {
  name: 'VitePress',
  folder: 'vitepress',
  build: (site, out) => [
    join(root, 'node_modules/vitepress/bin/vitepress.js'),
    'build',
    site,
    '--outDir',
    out,
  ],
};

/** With islands of Preact, one of which is rendered in the browser alone, and with Astro's router. */
export const astroWithPreact: HydratedSite = {
  name: 'Astro',
  folder: 'preact',
  build: (site, out) => [
    join(root, 'node_modules/astro/bin/astro.mjs'),
    'build',
    '--root',
    site,
    '--outDir',
    out,
  ],
};

/**
 * Builds the site as it is without Latchkey.
 * @returns absolute path of the folder
 * @throws Error with the output of the build, when it fails
 */
export async function buildHydratedSite({ folder, build }: HydratedSite): Promise<string> {
  const out = join(root, 'test/output', folder);
  await rm(out, { recursive: true, force: true });
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  await promisify(execFile)(process.execPath, build(join(root, 'test/sites', folder), out), { env });
  return out;
}
