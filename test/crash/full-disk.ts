import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gateProcess, gateToTheEnd } from './gate-process.ts';
import { differences, hashesOf, makeSite, type SiteSize } from './made-site.ts';

/**
 * Gates a site on a disk (a small tmpfs) that has room for half of what is to be staged: the folder has to stay as
 * it was, the error to be named, and a run with more room to do the work.
 * @param parent an empty folder to work in
 * @param place of the site: below the mount, or the mount itself
 * @returns what the command said; null when this machine lets nobody mount a tmpfs (it takes root)
 * @throws Error when the promise is broken
 */
export async function fillDisk(
  parent: string,
  size: SiteSize,
  place: 'below' | 'mount',
): Promise<string | null> {
  const [reference, mount] = [join(parent, 'reference'), join(parent, 'disk')];
  makeSite(reference, size);
  const before = hashesOf(reference);
  await gateToTheEnd(reference);
  const after = hashesOf(reference);

  mkdirSync(mount);
  const room = (size.pages * size.bytes * 3) / 2;
  if (!succeeds('mount', '-t', 'tmpfs', '-o', `size=${Math.round(room)}`, 'tmpfs', mount)) return null;
  try {
    const folder = place === 'mount' ? mount : join(mount, 'site');
    makeSite(folder, size);
    const { code, stderr } = await gateProcess(folder).ended;
    if (code !== 1) throw new Error(`On a full disk latchkey gate ended with ${code}:\n${stderr}`);
    expectSame(hashesOf(folder), before, 'A full disk');
    expectSame(hashesOf(mount), hashesBelow(folder, mount, before), 'A full disk');
    if (!succeeds('mount', '-o', `remount,size=${Math.round(room * 3)}`, mount)) return null;
    await gateToTheEnd(folder);
    expectSame(hashesOf(folder), after, 'The run with more room');
    return stderr;
  } finally {
    succeeds('umount', mount);
  }
}

/** All that the disk may hold: the site, and nothing staged. */
function hashesBelow(
  folder: string,
  mount: string,
  hashes: ReadonlyMap<string, string>,
): Map<string, string> {
  const prefix = folder === mount ? '' : 'site/';
  return new Map([...hashes].map(([path, hash]) => [prefix + path, hash]));
}

function expectSame(
  actual: ReadonlyMap<string, string>,
  expected: ReadonlyMap<string, string>,
  what: string,
): void {
  const wrong = differences(actual, expected);
  if (wrong.length > 0) throw new Error(`${what} left ${wrong.join(', ')}.`);
}

function succeeds(command: string, ...args: string[]): boolean {
  return spawnSync(command, args).status === 0;
}
