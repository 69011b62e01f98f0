import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillDisk } from './full-disk.ts';
import { killRounds } from './kill-rounds.ts';

// `node test/crash/run.ts [seed]`: what a kill and a full disk do to a folder that is gated in place.
const seed = Number(process.argv[2] ?? 1);
const failures: unknown[] = [];

await part('60 kills, 200 pages of 70 kB', async (parent) => {
  const tally = await killRounds(parent, { pages: 200, bytes: 70_000 }, { kills: 60, seed });
  return `${tally.kills} kills: ${tally.old} before the first file was replaced, ${tally.between} between, ${tally.new} after the last`;
});
await part('20 kills, 8 pages of 5 MB', async (parent) => {
  const tally = await killRounds(parent, { pages: 8, bytes: 5_000_000 }, { kills: 20, seed });
  return `${tally.kills} kills: ${tally.old} before the first file was replaced, ${tally.between} between, ${tally.new} after the last`;
});
for (const place of ['below', 'mount'] as const) {
  await part(
    `a full disk, the site ${place === 'mount' ? 'a mount itself' : 'below the mount'}`,
    async (parent) => {
      const said = await fillDisk(parent, { pages: 40, bytes: 70_000 }, place);
      if (said === null) throw new Error('No tmpfs can be mounted here (it takes root): not tested.');
      return `folder unchanged; ${said.trim().split('\n')[0]}`;
    },
  );
}
process.exitCode = failures.length > 0 ? 1 : 0;

async function part(name: string, test: (parent: string) => Promise<string>): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'latchkey-crash-'));
  try {
    console.log(`ok    ${name} (seed ${seed}): ${await test(parent)}`);
  } catch (error) {
    failures.push(error);
    console.log(`FAIL  ${name} (seed ${seed}): ${error instanceof Error ? error.message : error}`);
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
