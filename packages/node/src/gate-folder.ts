import { cpSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { drawPage, type Found, type Inventory, problems, type SiteView } from '@latchkey/core';
import {
  type FolderOptions,
  type FolderPlan,
  type PlannedPage,
  pageBytes,
  planFolder,
} from './plan-folder.ts';
import { bytesOf, sourceOf } from './read-page.ts';
import { contentHash, type GateRecord, recordPath, recordText } from './record.ts';
import { siteFiles } from './site-files.ts';
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
  const target = targetOf(options.folder, options.out);
  const plan = await planFolder(options);
  const inventory = plan.site.inventory(plan.found);
  const view = plan.site.view(inventory);
  if (plan.site.settings.mode === 'report') return { plan, found: plan.found, inventory, written: [] };

  if (target !== options.folder) cpSync(options.folder, target, { recursive: true });
  const staged = stageFiles(target);
  try {
    const record: GateRecord = { inventory, pages: {} };
    for (const page of plan.pages) {
      const original = pageBytes(options, page.path);
      const gated = drawBytes(original, page, view);
      if (!gated.equals(original) || options.extra?.has(page.path)) staged.add(page.path, gated);
      if (page.removed.length > 0) {
        record.pages[page.path] = { hash: contentHash(gated), removed: page.removed };
      }
    }
    for (const [path, text] of filesFor(plan, view, record)) {
      if (!hasContent(join(target, path), text)) staged.add(path, text);
    }
    return { plan, found: plan.found, inventory, written: staged.commit() };
  } catch (error) {
    staged.discard();
    throw error;
  }
}

function filesFor(plan: FolderPlan, view: SiteView, record: GateRecord): Map<string, string> {
  if (plan.found.length === 0) return new Map();
  const gating = plan.pages.filter((page) => page.found.some(({ decision }) => decision.action === 'gate'));
  const files =
    gating.length > 0
      ? siteFiles(
          view,
          gating.map(({ lang }) => lang),
        )
      : new Map<string, string>();
  return files.set(recordPath, recordText(record));
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

function hasContent(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}
