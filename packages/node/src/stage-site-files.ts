import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { heldServices, type SiteView } from '@latchkey/core';
import { stageWithCopies } from './compressed-copies.ts';
import type { FolderPlan } from './plan-folder.ts';
import { publishedInventory } from './published-inventory.ts';
import { type GateRecord, type Replaced, recordBetween, recordPath, recordText } from './record.ts';
import { siteFiles } from './site-files.ts';
import { wellKnownFiles } from './well-known.ts';
import type { StagedFiles, Turn } from './write-files.ts';

/**
 * Stages the published inventory, and what gated pages ask for and the record, to be in place before the pages. Of a
 * page that is replaced already only the record knows what was removed from it; of one that is not yet, what was
 * removed before.
 * @param replaced what is recorded of the bytes that pages have now
 */
export async function stageSiteFiles(
  staged: StagedFiles,
  target: string,
  { plan, view, record }: { plan: FolderPlan; view: SiteView; record: GateRecord },
  replaced: Replaced,
): Promise<void> {
  const stage = async (path: string, content: string | Buffer, turn: Turn) => {
    const bytes = Buffer.from(content);
    if (!hasContent(join(target, path), bytes)) await stageWithCopies(staged, target, path, bytes, turn);
  };
  for (const [path, text] of publishedInventory(plan, view)) await stage(path, text, 'main');
  for (const [path, text] of wellKnownFiles(plan.site.settings, plan.site.address))
    await stage(path, text, 'main');
  if (plan.found.length === 0 && (record.made ?? plan.record?.made) === undefined) return;
  const languages = askingLanguages(plan, view);
  const files = languages.length > 0 ? siteFiles(view, languages) : new Map<string, string>();
  for (const [path, text] of files) await stage(path, text, 'first');
  for (const [path, bytes] of plan.sheets.copies()) await stage(path, bytes, 'first');
  const between = recordBetween(record, replaced);
  if (between) await stage(recordPath, recordText(between), 'first');
  await stage(recordPath, recordText(record), between ? 'last' : 'first');
}

/** Of the pages that gate something, one for each. */
export function askingLanguages(plan: Pick<FolderPlan, 'pages'>, view: SiteView): string[] {
  return plan.pages
    .filter(
      ({ boots, found, guard }) =>
        boots ||
        found.some(({ decision }) => decision.action === 'gate') ||
        heldServices(view, guard).length > 0,
    )
    .map(({ lang }) => lang);
}

function hasContent(file: string, bytes: Buffer): boolean {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
}
