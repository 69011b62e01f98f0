import { cp } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Found, parseConfig } from '@latchkey/core';
import { gateFolder } from '@latchkey/node';
import { differingFiles } from '../support/folder-contents.ts';
import type { SiteOnDisk } from './site-files.ts';

/** Gates a folder of a site in place, and tells what was found. */
export type Gate = (folder: string, site: URL) => Promise<Found[]>;

/** As an author without a config does it. */
export const gateInPlace: Gate = async (folder, site) => {
  const { found } = await gateFolder({
    folder,
    settings: parseConfig({ site: site.href }, 'corpus'),
    address: { url: site.href, base: site.pathname },
  });
  return found;
};

/** A copy of a site that was gated twice. */
export interface GatedCopy {
  /** What is served at the root of the host. */
  root: string;
  found: Found[];
  /** Files that gating changed, added or removed. */
  changed: string[];
  /** Files that the second time changed. */
  changedAgain: string[];
}

/** @param scratch an empty folder */
export async function gateCopy(site: SiteOnDisk, scratch: string, gate: Gate): Promise<GatedCopy> {
  const base = relative(site.root, site.folder);
  const [once, twice] = [join(scratch, 'once'), join(scratch, 'twice')];
  await cp(site.root, once, { recursive: true });
  const found = await gate(join(once, base), site.url);
  await cp(once, twice, { recursive: true });
  await gate(join(twice, base), site.url);
  return {
    root: once,
    found,
    changed: await differingFiles(site.root, once),
    changedAgain: await differingFiles(once, twice),
  };
}
