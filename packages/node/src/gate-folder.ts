import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { editsOf, type Found, type Inventory, problems, type SiteView } from '@latchkey/core';
import { beyondGates } from './beyond-gates.ts';
import { stageWithCopies } from './compressed-copies.ts';
import { copyFolder } from './copy-folder.ts';
import {
  type FolderOptions,
  type FolderPlan,
  type PlannedPage,
  pageReader,
  planFolder,
} from './plan-folder.ts';
import { briefSplicer } from './read-page.ts';
import { contentHash, type GateRecord, type RecordedPage } from './record.ts';
import { stageSiteFiles } from './stage-site-files.ts';
import { stageFiles } from './write-files.ts';

export interface FolderResult {
  inventory: Inventory;
  found: Found[];
  plan: FolderPlan;
  /** POSIX paths of the files that were written. */
  written: string[];
}

/** Reports what a folder contacts; changes nothing. */
export async function scanFolder(options: FolderOptions): Promise<FolderResult> {
  const plan = await planFolder(options);
  return { plan, found: plan.found, inventory: plan.site.inventory(plan.found), written: [] };
}

/**
 * Gates a folder. Everything is read and decided before the first byte is written; what fails before leaves
 * the folder as it was.
 * @param options.out a copy of the folder that is gated in its place
 */
export async function gateFolder(
  options: FolderOptions & { out?: string | undefined },
): Promise<FolderResult> {
  const { out, ...inPlace } = options;
  const target = targetOf(options.folder, out);
  const plan = await planFolder(options);
  if (target !== options.folder && plan.site.settings.mode === 'gate') {
    await copyFolder(options.folder, target);
    return gateFolder({ ...inPlace, folder: target });
  }
  const inventory = plan.site.inventory(plan.found);
  const view = plan.site.view(inventory, { pages: plan.pages, contacts: plan.bundles.contacts });
  if (plan.site.settings.mode === 'report') return { plan, found: plan.found, inventory, written: [] };

  const staged = stageFiles(target);
  try {
    const record: GateRecord = { inventory: { ...inventory, beyondGates: beyondGates(plan) }, pages: {} };
    const earlier = new Map<string, RecordedPage>();
    const read = pageReader(options);
    const draw = pageDrawer(view);
    for (const page of plan.pages) {
      const original = read(page.path);
      const gated = draw(original, page);
      const changes = !gated.equals(original);
      if (changes || !existsSync(join(target, page.path)))
        await stageWithCopies(staged, target, page.path, gated);
      if (page.removed.length === 0 && (page.boots || !gatesSomething(page))) continue;
      record.pages[page.path] = recordedPage(gated, page.removed);
      if (page.recorded && changes) earlier.set(page.path, page.recorded);
    }
    await stageSiteFiles(staged, target, { plan, view, record }, earlier);
    return { plan, found: plan.found, inventory, written: staged.commit() };
  } catch (error) {
    staged.discard();
    throw error;
  }
}

function gatesSomething({ found }: PlannedPage): boolean {
  return found.some(({ decision }) => decision.action === 'gate');
}

/** Services are named by their decisions, not copied. */
function recordedPage(gated: Buffer, removed: readonly Found[]): RecordedPage {
  return {
    hash: contentHash(gated),
    removed: removed.map(({ finding, decision }) => ({ finding, decision })),
  };
}

/** Each page lasts until the next is drawn. */
function pageDrawer(view: SiteView): (original: Buffer, page: PlannedPage) => Buffer {
  const undo = briefSplicer();
  const gate = briefSplicer();
  return (original, page) => {
    if (crc32(original) !== page.checksum) throw problems.changedMeanwhile(page.path);
    return gate(undo(original, page.undo), editsOf(page, view));
  };
}

/** @throws LatchkeyError `out-inside-input` */
function targetOf(folder: string, out: string | undefined): string {
  if (out === undefined || resolve(out) === resolve(folder)) return folder;
  const path = relative(resolve(folder), resolve(out));
  if (path !== '..' && !path.startsWith(`..${sep}`)) throw problems.outsideFolder(out);
  return out;
}
