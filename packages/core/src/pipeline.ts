import type { Classifier } from './classify/classify.ts';
import type { Settings } from './config/schema.ts';
import { type DecidedSpot, decideSpot } from './decide/decide-spot.ts';
import { withDependents } from './decide/with-dependents.ts';
import type { PageView, SiteView } from './emit/site-view.ts';
import type { Found } from './inventory/inventory.ts';
import type { Analyse } from './javascript/analysis.ts';
import type { Kind, Page } from './model.ts';
import { contentSlots, openerLinks, openerSlots, pageSlots } from './rewrite/page-slots.ts';
import { drawEdits, type PlannedEdit } from './rewrite/planned-edit.ts';
import { rewriteTag } from './rewrite/rewrite-tag.ts';
import { splice, withoutCovered } from './rewrite/splice.ts';
import { lineIndex } from './scan/line-index.ts';
import type { PageScan } from './scan/scan.ts';
import type { SheetServices } from './sheets/plan-sheet.ts';

/** What a page needs to be told of the site before it can be planned. */
export interface PlanContext {
  classifier: Classifier;
  settings: Settings;
  /** Reads the scripts of pages; undefined: only signatures and addresses in their text tell. */
  analyse: Analyse | undefined;
  /** Own style sheets that contact others. */
  sheets: SheetServices;
  /** Of the languages that we have texts for, the one for a page in this language. */
  language(lang: string): { lang: string; foreign: boolean };
  /** URL of the folder `_latchkey/` as seen from a page. */
  root(path: string): string;
}

/** What will be done to a page. The page's text is not kept. */
export interface PagePlan {
  path: string;
  found: Found[];
  edits: PlannedEdit[];
}

/** scan -> classify -> decide -> rewrite, for one page. */
export function planPage(scan: PageScan, context: PlanContext): PagePlan {
  const { page } = scan;
  const decided = withDependents(
    scan.spots.map((spot) => decideSpot(spot, scan, context)),
    context,
  ).filter(({ parties }) => parties.length > 0);
  const gated = decided
    .filter(({ spot }) => !spot.tag.noscript)
    .flatMap(({ parties }) => parties.filter(({ decision }) => decision.action === 'gate'));
  const view: PageView = {
    ...context.language(scan.lang),
    root: context.root(page.path),
    services: [...new Set(gated.map(({ service }) => service.id))].sort(),
  };
  const edits = byTag(decided).flatMap((spots) => rewriteTag(spots, view, scan));
  if (view.services.length > 0) {
    const ask = gated.some(({ decision }) => decision.asks === 'banner');
    edits.push(...pageSlots(scan, view, ask), ...openerLinks(scan, view));
  } else {
    edits.push(...openerSlots(scan, view));
  }
  edits.push(...contentSlots(scan));
  return { path: page.path, found: findingsOf(page, decided), edits };
}

/** splice: the page as it is published. */
export function drawPage(text: string, plan: PagePlan, view: SiteView): string {
  return splice(text, withoutCovered(drawEdits(plan.edits, view)));
}

const fontSources = new Set<Kind>(['stylesheet', 'css-url']);

function byTag(decided: readonly DecidedSpot[]): DecidedSpot[][] {
  return [...Map.groupBy(decided, ({ spot }) => spot.tag.start).values()];
}

function findingsOf(page: Page, decided: readonly DecidedSpot[]): Found[] {
  const located = lineIndex(page);
  return decided.flatMap(({ spot, parties }) =>
    parties.map(({ service, url, decision }) => ({
      service,
      decision,
      finding: {
        page: page.path,
        kind: fontSources.has(spot.kind) && service.kind === 'font' ? 'font' : spot.kind,
        ...(url ? { url: url.href, host: url.host } : {}),
        start: spot.tag.start,
        end: spot.end,
        ...located(spot.tag.start),
        noscript: spot.tag.noscript,
        gated: spot.gate !== undefined,
      },
    })),
  );
}
