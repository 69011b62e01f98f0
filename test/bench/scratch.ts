import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type InputSite, inputSites, type SiteName, writeSite } from './inputs/sites.ts';

/** Where inputs and copies of them lie during a run: in memory where the system offers that. */
export interface Scratch {
  folder: string;
  /** Bytes that may be used. */
  room: number;
  /** Writes a site of this many pages; returns the bytes of each page. */
  make(site: SiteName, pages: number): number[];
  /** A fresh copy of the first pages of a site, and of all its other files. */
  copy(site: SiteName, pages: number): string;
  remove(): void;
}

const memory = '/dev/shm';
/** Of two sites of the usual size. */
const enough = 1e9;

export function createScratch(): Scratch {
  const inMemory = existsSync(memory) && roomIn(memory) > enough;
  const folder = mkdtempSync(join(inMemory ? memory : tmpdir(), 'latchkey-bench-'));
  const original = (site: SiteName) => join(folder, `${site}-original`);
  return {
    folder,
    room: inMemory ? Math.min(roomIn(folder), freemem() / 2) : roomIn(folder),
    make: (site, pages) => writeSite(inputSites[site], pages, original(site)),
    copy(site, pages) {
      const copy = join(folder, 'site');
      rmSync(copy, { recursive: true, force: true });
      const input: InputSite = inputSites[site];
      const paths = Array.from({ length: pages }, (_, page) => input.path(page));
      // Every mode replaces files and writes into none, so that a link is as good as a copy.
      for (const path of [...paths, ...assetsOf(original(site))]) link(original(site), copy, path);
      return copy;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function roomIn(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function assetsOf(folder: string): string[] {
  return readdirSync(join(folder, 'assets')).map((name) => `assets/${name}`);
}

function link(from: string, to: string, path: string): void {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  linkSync(join(from, path), join(to, path));
}
