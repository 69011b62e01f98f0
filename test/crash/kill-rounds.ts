import { hash } from 'node:crypto';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type GateProcess, gateProcess, gateToTheEnd } from './gate-process.ts';
import { differences, hashesOf, makeSite, type SiteSize } from './made-site.ts';

/** How many kills left the folder in which state. */
export interface KillTally {
  kills: number;
  /** No file was replaced yet. */
  old: number;
  /** Some were. */
  between: number;
  /** All were. */
  new: number;
}

/** What a run is seen to do from outside. */
const stages = ['start', 'staging', 'replacing'] as const;
type Stage = (typeof stages)[number];

/**
 * Gates a made-up site in place again and again, each time killed at another moment: a third at any, a third
 * while files are staged or replaced, a third while they are replaced. After each kill every file has to be the
 * old or the new one, and the next run has to complete the work.
 * @param parent an empty folder to work in
 * @throws Error with the seed and the kill that broke the promise
 */
export async function killRounds(
  parent: string,
  size: SiteSize,
  { kills, seed }: { kills: number; seed: number },
): Promise<KillTally> {
  const [original, folder] = [join(parent, 'original'), join(parent, 'site')];
  const renew = () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(original, folder, { recursive: true });
  };
  makeSite(original, size);
  const before = hashesOf(original);
  renew();
  const windows = await windowsOf(folder);
  const after = hashesOf(folder);
  const tally: KillTally = { kills: 0, old: 0, between: 0, new: 0 };

  for (let attempt = 0; tally.kills < kills; attempt++) {
    renew();
    const stage = stages[tally.kills % stages.length] ?? 'start';
    const killed = await killedAt(folder, stage, windows[stage] * share(seed, attempt));
    if (!killed) continue;
    tally.kills++;
    const context = `seed ${seed}, attempt ${attempt}`;
    tally[stateOf(hashesOf(folder), before, after, context)]++;
    await gateToTheEnd(folder);
    const wrong = differences(hashesOf(folder), after);
    if (wrong.length > 0) throw new Error(`The run after a kill (${context}) left ${wrong.join(', ')}.`);
    if (existsSync(stagingOf(folder)))
      throw new Error(`The run after a kill (${context}) left its staging folder.`);
  }
  return tally;
}

function stateOf(
  now: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  context: string,
): 'old' | 'between' | 'new' {
  for (const path of new Set([...now.keys(), ...before.keys(), ...after.keys()])) {
    const hash = now.get(path);
    if (hash !== before.get(path) && hash !== after.get(path)) {
      throw new Error(`A kill (${context}) left ${path} neither old nor new.`);
    }
  }
  if (differences(now, before).length === 0) return 'old';
  return differences(now, after).length === 0 ? 'new' : 'between';
}

/** False when the run was over before its time came. */
async function killedAt(folder: string, stage: Stage, delay: number): Promise<boolean> {
  const run = gateProcess(folder);
  await reached(run, folder, stage);
  await pause(delay);
  run.kill();
  const { code, signal } = await run.ended;
  return code !== 0 && signal === 'SIGKILL';
}

/** Milliseconds from each stage to the end of the work, as a run takes that nobody kills. */
async function windowsOf(folder: string): Promise<Record<Stage, number>> {
  const run = gateProcess(folder);
  const times: number[] = [];
  for (const stage of stages) {
    await reached(run, folder, stage);
    times.push(performance.now());
  }
  while (run.running() && existsSync(stagingOf(folder))) await pause(1);
  const end = performance.now();
  const { code, stderr } = await run.ended;
  if (code !== 0) throw new Error(`latchkey gate ended with ${code}:\n${stderr}`);
  const [start = 0, staging = 0, replacing = 0] = times.map((time) => end - time);
  return { start, staging, replacing };
}

async function reached(run: GateProcess, folder: string, stage: Stage): Promise<void> {
  const sign = {
    start: folder,
    staging: stagingOf(folder),
    replacing: join(folder, '_latchkey'),
  }[stage];
  while (run.running() && !existsSync(sign)) await pause(1);
}

function stagingOf(folder: string): string {
  return `${folder}.latchkey-tmp`;
}

/** A number from 0 to 1, the same for the same seed and attempt. */
function share(seed: number, attempt: number): number {
  return Number.parseInt(hash('sha256', `${seed} ${attempt}`).slice(0, 8), 16) / 2 ** 32;
}
