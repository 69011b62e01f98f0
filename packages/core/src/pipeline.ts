import type { Classifier } from './classify/classify.ts';
import type { Settings } from './config/schema.ts';
import { askedByFiles, askedInline } from './decide/asked-in-code.ts';
import { askedWhere } from './decide/asked-where.ts';
import { type DecidedSpot, decideSpot } from './decide/decide-spot.ts';
import { withDependents } from './decide/with-dependents.ts';
import { withHintTargets } from './decide/with-hint-targets.ts';
import { type UncertainContact, withIndirect } from './decide/with-indirect.ts';
import { type PosterPlace, posterPlaces, withPosters } from './decide/with-posters.ts';
import type { PageView, SiteView } from './emit/site-view.ts';
import { type PageGuard, pageGuard } from './guard/page-guard.ts';
import type { OwnModules } from './indirect/own-modules.ts';
import type { Found } from './inventory/inventory.ts';
import type { Analyse } from './javascript/analysis.ts';
import type { Decision, Edit, Kind, Page } from './model.ts';
import { policyEdits } from './policy/policy-edits.ts';
import { type Restyled, restyledIn } from './policy/restyled.ts';
import { renderPlaces } from './renders/render-places.ts';
import { gateRendered } from './rewrite/gate-rendered.ts';
import {
  bootNeeded,
  contentSlots,
  guardedLinkSlots,
  linkSlots,
  openerLinks,
  pageSlots,
  quietSlots,
} from './rewrite/page-slots.ts';
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
  /** Own SVG and XHTML files that contact others when a page shows them. */
  documents: SheetServices;
  /** Own module files; undefined: the site's files are not at hand. */
  modules: OwnModules | undefined;
  /** Ids of the services that script files of a page wait for by `latchkey.consent()`. */
  askedByFiles(page: Pick<PageScan, 'page' | 'spots' | 'base' | 'client'>): string[];
  /** What the guard has to keep script files of a page from contacting. */
  heldByFiles(page: Pick<PageScan, 'page' | 'spots' | 'base' | 'client' | 'places'>): readonly Decision[];
  /** Of the languages that we have texts for, the one for a page in this language. */
  language(lang: string): { lang: string; foreign: boolean };
  /** Where a page finds what we add to the site. */
  urls(page: Pick<PageScan, 'page' | 'base' | 'baseHref'>): Pick<PageView, 'root' | 'home'>;
}

/** An address that a script may load, though nothing says that it does. */
export interface UncertainPlace extends Pick<UncertainContact, 'certainty'> {
  url: string;
  /** 1-based. */
  line: number;
}

/** What will be done to a page. The page's text is not kept. */
export interface PagePlan {
  path: string;
  found: Found[];
  /** Nothing is done about these. */
  uncertain: UncertainPlace[];
  /** Takes out what earlier runs put in; done before the other edits, whose offsets are those of what it leaves. */
  undo: readonly Edit[];
  edits: PlannedEdit[];
  /** It gets the boot, by which the next run knows that its gates are ours. */
  boots: boolean;
  /** It asks, and nothing on it leads to the preferences: the author wanted no link, and wrote none. */
  unlinked: boolean;
  /** Language of a page that asks in English, for want of texts in its own. */
  untranslated: string | undefined;
  /** What its own code would contact. */
  guard: PageGuard | undefined;
  /** As in `PageView`. */
  places: boolean;
  posters: readonly PosterPlace[];
  restyled: readonly Restyled[];
}

/** scan -> classify -> decide -> rewrite, for one page. */
export function planPage(scan: PageScan, context: PlanContext): PagePlan {
  const { page } = scan;
  const { banner, preferencesLink } = context.settings;
  const direct = scan.spots.map((spot) => decideSpot(spot, scan, context));
  const { decided: followed, uncertain } = withIndirect(direct, scan, context);
  const all = withHintTargets(followed, context);
  const contacting = withDependents(all, context).filter(({ parties }) => parties.length > 0);
  const rendered = renderPlaces(contacting, scan);
  const placed = contacting.map((each) => (rendered.has(each) ? askedInPlace(each) : each));
  const decided = withPosters(placed, scan, context);
  const asked = askedInline(all, scan, context);
  const askedAbout = [
    ...asked.map(({ decision }) => decision),
    ...askedByFiles(context.askedByFiles(scan), context),
  ];
  const gated = decided.flatMap(({ spot, parties }) => (spot.tag.noscript ? [] : parties));
  const held = context.heldByFiles(scan);
  const waiting = [...gated.map(({ decision }) => decision), ...askedAbout, ...held].filter(
    ({ action }) => action === 'gate',
  );
  const heldIds = held.map(({ service }) => service);
  const guard = pageGuard(scan, decided, heldIds, context.settings.guard);
  const view: PageView = {
    ...context.language(scan.lang),
    tag: scan.lang,
    ...context.urls(scan),
    services: [...new Set(waiting.map(({ service }) => service))].sort(),
    ...(guard ? { guard } : {}),
    ...(scan.client.changes ? { changes: true } : {}),
    ...(hasPlaces(decided, rendered.size > 0 || scan.client.changes) ? { places: true } : {}),
  };
  const ask = waiting.some((decision) => askedWhere(decision, banner) === 'banner');
  // A script that asks gets an answer also where the author has given it.
  const asks = waiting.length + askedAbout.length > 0;
  // At the same place they come in this order, in every run.
  const rewritten = byTag(decided).flatMap((spots) => rewriteTag(spots, view, scan));
  const restyled = restyledIn(decided, rewritten, page);
  const isNeeded = bootNeeded(asks, scan.openers.length > 0, view);
  const edits = [
    ...(asks ? [...pageSlots(scan, view, ask), ...openerLinks(scan, view)] : quietSlots(scan, view)),
    ...rewritten,
    ...gateRendered([...rendered.values()], scan.slots, view),
    ...(preferencesLink === false ? [] : asks ? linkSlots(scan, view) : guardedLinkSlots(scan, view)),
    ...contentSlots(scan, view),
    ...policyEdits(scan.policies, page, { page: view, isNeeded, restyled }),
  ];
  const found = [...findingsOf(page, decided), ...asked];
  return {
    path: page.path,
    found,
    uncertain: placesOf(page, uncertain),
    undo: scan.undo.edits,
    edits,
    boots: asks && scan.places !== null,
    unlinked: asks && scan.places !== null && preferencesLink === false && scan.openers.length === 0,
    untranslated: asks && view.foreign ? scan.lang : undefined,
    guard,
    places: view.places === true,
    posters: posterPlaces(decided, scan),
    restyled,
  };
}

/** @param known it has controls between its words, or may */
function hasPlaces(decided: readonly DecidedSpot[], known: boolean): boolean {
  return (
    known ||
    decided.some(
      ({ spot, parties }) =>
        spot.tag.name === 'img' && parties.some(({ decision }) => decision.action === 'gate'),
    )
  );
}

/** splice: the page as it is published. */
export function drawPage(text: string, plan: PagePlan, view: SiteView): string {
  return splice(splice(text, plan.undo), editsOf(plan, view));
}

/** What `drawPage` does to the text after undoing: ASCII alone goes in. */
export function editsOf({ edits }: PagePlan, view: SiteView): Edit[] {
  return withoutCovered(drawEdits(edits, view));
}

function placesOf(page: Page, uncertain: readonly UncertainContact[]): UncertainPlace[] {
  if (uncertain.length === 0) return [];
  const located = lineIndex(page);
  return uncertain.map(({ spot, url, certainty }) => ({
    url: url.href,
    line: located(spot.tag.start).line,
    certainty,
  }));
}

/** Where what a script shows would stand. */
function askedInPlace({ spot, parties }: DecidedSpot): DecidedSpot {
  return {
    spot,
    parties: parties.map((party) =>
      party.decision.action === 'gate' ? { ...party, decision: { ...party.decision, asks: 'place' } } : party,
    ),
  };
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
      },
    })),
  );
}
