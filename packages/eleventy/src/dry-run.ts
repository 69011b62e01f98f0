import { statSync } from 'node:fs';

/** Finds out whether a build writes anything: no event of Eleventy says so. */
export interface DryRun {
  /** To be called with a template's output path before Eleventy would write it. */
  expect(path: string): void;
  /** To be called after the build. */
  wasDry(): boolean;
}

const enough = 20;

export function dryRun(): DryRun {
  const before = new Map<string, string>();
  return {
    expect(path) {
      if (before.size < enough) before.set(path, stateOf(path));
    },
    wasDry() {
      const isCli = process.env['ELEVENTY_SOURCE'] === 'cli';
      if (isCli) return process.argv.some((argument) => /^--dryrun(?:=true)?$/.test(argument));
      return before.size > 0 && [...before].every(([path, state]) => stateOf(path) === state);
    },
  };
}

/** Another after every write, also of the same bytes. */
function stateOf(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.ctimeNs} ${stat.mtimeNs}` : 'missing';
}
