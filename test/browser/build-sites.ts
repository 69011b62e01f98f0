import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildSite, exampleSites } from '../support/example-sites.ts';

/** Vitest runs this once before the browser tests: packages as they are published, and both sites twice. */
export async function setup(): Promise<void> {
  await promisify(execFile)('npm', ['run', 'build'], { shell: process.platform === 'win32' });
  await Promise.all(
    exampleSites.map(async (site) => {
      // One after the other: both builds of a site keep things in the same folders.
      await buildSite(site, 'ungated');
      await buildSite(site, 'gated');
    }),
  );
}
