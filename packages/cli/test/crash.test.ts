import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fillDisk } from '../../../test/crash/full-disk.ts';
import { killRounds } from '../../../test/crash/kill-rounds.ts';

// The short form of `node test/crash/run.ts`. Most of the time goes into starting processes.
const timeout = 240_000;

const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'latchkey-crash-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
};

it('leaves each file old or new when it is killed, and the next run completes', { timeout }, async () => {
  const tally = await killRounds(folder(), { pages: 100, bytes: 10_000 }, { kills: 5, seed: 1 });
  expect(tally.old + tally.between + tally.new).toBe(5);
});

it('leaves the folder as it was when the disk is full, and says so', { timeout }, async ({ skip }) => {
  const said = await fillDisk(folder(), { pages: 20, bytes: 20_000 }, 'below');
  if (said === null) return skip('nobody may mount a tmpfs here');
  expect(said).toContain('has no room');
  expect(said).toContain('No file was changed.');
});
