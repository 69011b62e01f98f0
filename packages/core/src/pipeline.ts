import type { Classifier } from './classify/classify.ts';
import type { Settings } from './config/schema.ts';
import { decide } from './decide/decide.ts';
import type { PageView, SiteView } from './emit/site-view.ts';
import type { Found } from './inventory/inventory.ts';
import type { Spot } from './kinds/spot.ts';
import type { Page, Service } from './model.ts';
import { contentSlots, openerLinks, openerSlots, pageSlots } from './rewrite/page-slots.ts';
import { drawEdits, type PlannedEdit } from './rewrite/planned-edit.ts';
import { type DecidedSpot, type Party, rewriteTag } from './rewrite/rewrite-tag.ts';
import { splice } from './rewrite/splice.ts';
import { lineIndex } from './scan/line-index.ts';
import type { PageScan } from './scan/scan.ts';

/** What a page needs to be told of the site before it can be planned. */
export interface PlanContext {
  classifier: Classifier;
  settings: Settings;
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
  const decided = scan.spots.flatMap((spot) => decideSpot(spot, context));
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
  return splice(text, drawEdits(plan.edits, view));
}

/** Nothing, when the spot contacts nobody but the site itself. */
function decideSpot(spot: Spot, { classifier, settings }: PlanContext): DecidedSpot[] {
  const parties = partiesOf(spot, classifier).map((party) => ({
    ...party,
    decision: decide(spot, party.service, settings.services[party.service.id]),
  }));
  return parties.length > 0 ? [{ spot, parties }] : [];
}

/** Everybody that a spot contacts, each once. */
function partiesOf(spot: Spot, classifier: Classifier): Omit<Party, 'decision'>[] {
  const parties = new Map<Service, Omit<Party, 'decision'>>();
  const add = (service: Service | null, url: URL | undefined, attribute: string) => {
    if (!service) return;
    const party = parties.get(service);
    if (party) party.attributes.push(attribute);
    else parties.set(service, { service, url, attributes: [attribute] });
  };
  if (spot.gatedFor) {
    for (const id of spot.gatedFor) add(classifier.ofId(id), spot.loads[0]?.url, '');
    return [...parties.values()];
  }
  if (spot.code !== undefined) add(classifier.ofInlineScript(spot.code), undefined, '');
  for (const { url, attribute } of spot.loads) {
    add(spot.kind === 'hint' ? classifier.ofHint(url) : classifier.ofUrl(url), url, attribute);
  }
  for (const inner of spot.inner ?? []) {
    for (const { service, url } of partiesOf(inner, classifier)) add(service, url, 'srcdoc');
  }
  return [...parties.values()];
}

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
        kind: spot.kind === 'stylesheet' && service.kind === 'font' ? 'font' : spot.kind,
        ...(url ? { url: url.href, host: url.host } : {}),
        start: spot.tag.start,
        end: spot.end,
        ...located(spot.tag.start),
        noscript: spot.tag.noscript,
        gated: spot.gatedFor !== undefined,
      },
    })),
  );
}
