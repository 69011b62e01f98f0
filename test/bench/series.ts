import type { SiteName } from './inputs/sites.ts';
import { inputSites } from './inputs/sites.ts';
import { measure, type Sample } from './measure.ts';
import type { ModeName } from './modes/index.ts';
import type { Facts } from './modes/mode.ts';
import type { Scratch } from './scratch.ts';

/** A site of one size, with the modes that are run over it. */
export interface Series {
  site: SiteName;
  pages: number;
  /** MB of its pages. */
  size: number;
  samples: Partial<Record<ModeName, Sample[]>>;
}

/**
 * Runs every mode of every series once per round, one after the other: what disturbs the machine for a while
 * disturbs all of them.
 */
export async function measureAll(
  series: readonly Series[],
  { rounds, worker, scratch }: { rounds: number; worker: string; scratch: Scratch },
): Promise<void> {
  for (let round = 1; round <= rounds; round++) {
    for (const { site, pages, samples } of series) {
      for (const [mode, list] of Object.entries(samples)) {
        const folder = scratch.copy(site, pages);
        list.push(await measure(worker, [mode, folder, inputSites[site].url]));
        process.stderr.write(`\rround ${round} of ${rounds}: ${site}, ${pages} pages, ${mode}`.padEnd(70));
      }
    }
  }
  process.stderr.write('\n');
}

export function cpuOf({ samples }: Series, mode: ModeName): number[] {
  return (samples[mode] ?? []).map(({ cpu }) => cpu);
}

export function memoryOf({ samples }: Series, mode: ModeName): number[] {
  return (samples[mode] ?? []).map(({ memory }) => memory);
}

/** What `latchkey gate` found there. */
export function factsOf({ samples }: Series): Facts | undefined {
  return samples.everything?.[0]?.facts;
}
