import { execFile } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Of the checkout. */
export const root = join(import.meta.dirname, '../..');

/** One of the two sites that are built, opened and compared; neither marks anything for Latchkey. */
export interface ExampleSite {
  name: string;
  /** Served as `https://<host>/`. */
  host: string;
  /** Folder of the build with Latchkey, relative to the root of the checkout. */
  gated: string;
  /** The same site, built without Latchkey. */
  ungated: string;
  /** Its Latchkey config, relative to the root of the checkout. */
  config: string;
  /** How a reader opens the gated build. */
  open: string;
  /** Arguments of Node that build the site into a folder, and where to run it. */
  build: { cwd: string; args: (out: string) => string[] };
  /** Paths of pages that show what another one shows: nobody learns more from a visit to those. */
  copies?: RegExp;
}

export const astroSite: ExampleSite = {
  name: 'Astro',
  host: 'latchkey.example',
  gated: 'site/dist',
  ungated: 'test/output/astro-ungated',
  config: 'site/latchkey.config.js',
  open: 'npx astro preview',
  build: {
    cwd: root,
    args: (out) => [join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', out],
  },
  // Starlight shows the English text of each page that has no French one.
  copies: /^\/fr\/(?!$|legal\/)/,
};

export const eleventySite: ExampleSite = {
  name: 'Eleventy',
  host: 'tidewater.example',
  gated: 'test/sites/eleventy/_site',
  ungated: 'test/output/eleventy-ungated',
  config: 'test/sites/eleventy/latchkey.config.js',
  open: 'cd test/sites/eleventy && npx eleventy --serve',
  build: {
    cwd: join(root, 'test/sites/eleventy'),
    args: (out) => [join(root, 'node_modules/@11ty/eleventy/cmd.cjs'), `--output=${out}`],
  },
};

export const exampleSites: ExampleSite[] = [astroSite, eleventySite];

export type Variant = 'gated' | 'ungated';

/** Absolute path of a build. */
export function folderOf(site: ExampleSite, variant: Variant): string {
  return join(root, site[variant]);
}

/**
 * Builds a site as its author would, in its own process.
 * @returns what the build printed
 * @throws Error with the output of the build, when it fails
 */
export async function buildSite(site: ExampleSite, variant: Variant): Promise<string> {
  // Eleventy leaves what an earlier build wrote.
  await rm(folderOf(site, variant), { recursive: true, force: true });
  const { stdout, stderr } = await run(
    process.execPath,
    site.build.args(relative(site.build.cwd, folderOf(site, variant))),
    {
      cwd: site.build.cwd,
      env: {
        ...process.env,
        // Test runners set another, which some themes build less for.
        NODE_ENV: 'production',
        DEMO_UNGATED: variant === 'ungated' ? '1' : '',
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
      },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  return stdout + stderr;
}

/** Paths of the pages of a build as they are visited (`/`, `/guide/`, `/copied.html`), sorted; neither our own files nor copies. */
export async function pagesOf(site: ExampleSite, variant: Variant): Promise<string[]> {
  const folder = folderOf(site, variant);
  const files = await readdir(folder, { recursive: true });
  return files
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.html') && !file.startsWith('/_latchkey/'))
    .map((file) => file.replace(/\/index\.html$/, '/'))
    .filter((path) => !site.copies?.test(path))
    .sort();
}

/** Address of a page. */
export function urlOf(site: ExampleSite, path: string): string {
  return `https://${site.host}${path}`;
}

/** The file of a page's path. */
export function fileOf(folder: string, path: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}
