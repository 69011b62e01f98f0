import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, drawSheet, type Page, planSheet, type SheetPlan, servicesOfSheets } from '@latchkey/core';
import type { Site } from './site.ts';

/** The site's own style sheets that contact others. */
export interface PlannedSheets {
  plans: SheetPlan[];
  /** The gated copies, by path. */
  copies(): Map<string, Buffer>;
}

/**
 * Reads every sheet, and tells the site's context which of them bring somebody.
 * @param paths POSIX, inside the folder
 * @param url what the paths are relative to
 */
export function planSheets(site: Site, folder: string, paths: readonly string[], url: string): PlannedSheets {
  const plans = paths
    .map((path) => planSheet(sheetOf(folder, path, url), site.context))
    .filter(({ found, imports }) => found.length > 0 || imports.length > 0);
  const sheets = servicesOfSheets(plans);
  site.context.sheets = sheets;
  const bringing = plans.filter((plan) => sheets.has(plan.url));
  const copy = (plan: SheetPlan) => drawSheet(sheetOf(folder, plan.path, url).text, plan, sheets);
  return {
    plans,
    copies: () => new Map(bringing.map((plan) => [copyOf(plan.path), Buffer.from(copy(plan), 'latin1')])),
  };
}

/** A sheet in another encoding than UTF-8 is rare, and its addresses are ASCII all the same. */
function sheetOf(folder: string, path: string, url: string): Page {
  const text = readFileSync(join(folder, path), 'latin1');
  return { path, url: new URL(encodeURI(path), url).href, text, encoding: 'utf-8' };
}
