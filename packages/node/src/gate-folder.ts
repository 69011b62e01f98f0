import { cpSync, existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { drawPage, type Found, type Inventory, problems, type SiteView } from '@latchkey/core';
import { stageWithCopies } from './compressed-copies.ts';
import { fileProblem } from './file-problem.ts';
import {
  type FolderOptions,
  type FolderPlan,
  type PlannedPage,
  pageBytes,
  planFolder,
} from './plan-folder.ts';
import { bytesOf, sourceOf } from './read-page.ts';
import { contentHash, type GateRecord, type RecordedPage, recordedOf } from './record.ts';
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
    copyFolder(options.folder, target);
    return gateFolder({ ...inPlace, folder: target });
  }
  const inventory = plan.site.inventory(plan.found);
  const view = plan.site.view(inventory);
  if (plan.site.settings.mode === 'report') return { plan, found: plan.found, inventory, written: [] };

  const staged = stageFiles(target);
  try {
    const record: GateRecord = { inventory, pages: {} };
    const earlier = new Map<string, RecordedPage>();
    for (const page of plan.pages) {
      const original = pageBytes(options, page.path);
      const gated = drawBytes(original, page, view);
      const changes = !gated.equals(original);
      if (changes || !existsSync(join(target, page.path)))
        await stageWithCopies(staged, target, page.path, gated);
      if (page.removed.length === 0) continue;
      record.pages[page.path] = recordedPage(gated, page.removed);
      const before = recordedOf(plan.record, page.path, page.hash);
      if (before && changes) earlier.set(page.path, before);
    }
    await stageSiteFiles(staged, target, { plan, view, record }, earlier);
    return { plan, found: plan.found, inventory, written: staged.commit() };
  } catch (error) {
    staged.discard();
    throw error;
  }
}

/** Services are named by their decisions, not copied. */
function recordedPage(gated: Buffer, removed: readonly Found[]): RecordedPage {
  return {
    hash: contentHash(gated),
    removed: removed.map(({ finding, decision }) => ({ finding, decision })),
  };
}

/** @throws LatchkeyError `disk-full`, `not-writable` */
function copyFolder(from: string, to: string): void {
  try {
    // Links are followed: a copy must not lead back to what was not gated.
    cpSync(from, to, { recursive: true, dereference: true });
  } catch (error) {
    throw fileProblem(error, to, true);
  }
}

function drawBytes(original: Buffer, page: PlannedPage, view: SiteView): Buffer {
  if (contentHash(original) !== page.hash) throw problems.changedMeanwhile(page.path);
  if (page.edits.length === 0) return original;
  return bytesOf(drawPage(sourceOf(original, page.path).text, page, view), original);
}

/** @throws LatchkeyError `out-inside-input` */
function targetOf(folder: string, out: string | undefined): string {
  if (out === undefined || resolve(out) === resolve(folder)) return folder;
  const path = relative(resolve(folder), resolve(out));
  if (path !== '..' && !path.startsWith(`..${sep}`)) throw problems.outsideFolder(out);
  return out;
}
