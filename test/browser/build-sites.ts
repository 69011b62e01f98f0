import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildSite, exampleSites } from '../support/example-sites.ts';

/** Vitest runs this once before the browser tests: packages as they are published, and both sites twice. */
export async function setup(): Promise<void> {
  await promisify(execFile)('npm', ['run', 'build'], { shell: process.platform === 'win32' });
  for (const site of exampleSites) {
    await buildSite(site, 'ungated');
    await buildSite(site, 'gated');
  }
}
