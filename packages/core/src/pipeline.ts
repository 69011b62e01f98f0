import type { Classifier } from './classify/classify.ts';
import type { Settings } from './config/schema.ts';
import { decide } from './decide/decide.ts';
import { dependsOn, withDependents } from './decide/with-dependents.ts';
import type { PageView, SiteView } from './emit/site-view.ts';
import type { Found } from './inventory/inventory.ts';
import type { Analyse } from './javascript/analysis.ts';
import type { Spot } from './kinds/spot.ts';
import type { Kind, Page, Service } from './model.ts';
import { contentSlots, openerLinks, openerSlots, pageSlots } from './rewrite/page-slots.ts';
import { drawEdits, type PlannedEdit } from './rewrite/planned-edit.ts';
import { type DecidedSpot, type Party, rewriteTag } from './rewrite/rewrite-tag.ts';
import { splice, withoutCovered } from './rewrite/splice.ts';
import { lineIndex } from './scan/line-index.ts';
import type { PageScan } from './scan/scan.ts';
import { type SheetServices, withoutHash } from './sheets/plan-sheet.ts';

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
    scan.spots.map((spot) => decideSpot(spot, scan.base, context)),
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

/** Without parties, the spot contacts nobody but the site itself. */
function decideSpot(spot: Spot, base: string, context: PlanContext): DecidedSpot {
  const { settings } = context;
  const parties = partiesOf(spot, base, context).map(({ onUse, ...party }) => {
    const decision = decide(spot, party.service, settings.services[party.service.id], onUse);
    // A script that waits for somebody it does not contact was gated as a dependent.
    const dependent =
      spot.gatedFor !== undefined && spot.script !== undefined && party.attributes.length === 0;
    return { ...party, decision: dependent ? { ...decision, reason: dependsOn(party.service) } : decision };
  });
  return { spot, parties };
}

type Contacted = Omit<Party, 'decision'> & { onUse: boolean };

/** Everybody that a spot contacts, each once. */
function partiesOf(spot: Spot, base: string, context: PlanContext): Contacted[] {
  const { classifier, sheets } = context;
  const parties = new Map<Service, Contacted>();
  const add = (service: Service | null, url: URL | undefined, attribute: string, onUse = false) => {
    if (!service) return;
    const party = parties.get(service) ?? { service, url, attributes: [], loads: [], onUse };
    party.attributes.push(attribute);
    parties.set(service, party);
    return party;
  };
  if (spot.script) {
    const { code, kind, onUse } = spot.script;
    for (const contact of classifier.ofScript(code, kind, base)) {
      add(contact.service, contact.url, '', onUse || contact.onUse);
    }
  }
  for (const load of spot.loads) {
    const { url, attribute } = load;
    const service = spot.kind === 'hint' ? classifier.ofHint(url) : classifier.ofUrl(url);
    add(service, url, attribute)?.loads.push(load);
    const brought = spot.kind === 'stylesheet' ? sheets.get(withoutHash(url)) : undefined;
    for (const id of brought ?? []) add(classifier.ofId(id), undefined, attribute)?.loads.push(load);
  }
  for (const inner of spot.inner ?? []) {
    for (const { service, url } of partiesOf(inner, base, context)) add(service, url, 'srcdoc');
  }
  return spot.gatedFor ? readBack(spot.gatedFor, parties, classifier) : [...parties.values()];
}

/** Of a gate that an earlier run made: what it says, with the addresses that are found again. */
function readBack(
  ids: readonly string[],
  found: ReadonlyMap<Service, Contacted>,
  classifier: Classifier,
): Contacted[] {
  return ids.map((id) => {
    const service = classifier.ofId(id);
    return found.get(service) ?? { service, url: undefined, attributes: [], loads: [], onUse: false };
  });
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
        gated: spot.gatedFor !== undefined,
      },
    })),
  );
}
