import type { Classifier } from '../classify/classify.ts';
import type { Settings } from '../config/schema.ts';
import type { Load, Spot } from '../kinds/spot.ts';
import type { Decision, Service } from '../model.ts';
import type { PageScan } from '../scan/scan.ts';
import { type SheetServices, withoutHash } from '../sheets/plan-sheet.ts';
import { decide } from './decide.ts';

/** Somebody that a spot contacts, by these attributes and addresses. */
export interface Party {
  service: Service;
  url: URL | undefined;
  attributes: string[];
  loads: Load[];
  decision: Decision;
}

/** A spot with everybody it contacts, and what was decided about each. */
export interface DecidedSpot {
  spot: Spot;
  parties: readonly Party[];
}

/** What of a page matters to the scripts in it. */
type DecidedPage = Pick<PageScan, 'base'>;

/** What deciding takes. */
interface DecideContext {
  classifier: Classifier;
  settings: Settings;
  sheets: SheetServices;
  /** Own SVG and XHTML files that contact others when a page shows them. */
  documents: SheetServices;
}

/** Without parties, the spot contacts nobody but the site itself. */
export function decideSpot(spot: Spot, page: DecidedPage, context: DecideContext): DecidedSpot {
  const known = partiesKnown(context);
  const like = dependsOnPage(spot) ? undefined : spot.like;
  const parties = (like && known.get(like)) ?? decidedParties(spot, page, context);
  if (like) known.set(like, parties);
  return { spot, parties };
}

/** What is decided about spots that are alike, on all pages of a site. */
const partiesOfSites = new WeakMap<DecideContext, WeakMap<object, readonly Party[]>>();

function partiesKnown(context: DecideContext): WeakMap<object, readonly Party[]> {
  const known = partiesOfSites.get(context) ?? new WeakMap<object, readonly Party[]>();
  partiesOfSites.set(context, known);
  return known;
}

function dependsOnPage({ inner, ignored, redirect }: Spot): boolean {
  return inner !== undefined || ignored !== undefined || redirect === true;
}

function decidedParties(spot: Spot, page: DecidedPage, context: DecideContext): Party[] {
  const { settings } = context;
  return partiesOf(spot, page, context).map(({ onUse, ...party }) => ({
    ...party,
    decision: decide(spot, party.service, settings.services[party.service.id], onUse),
  }));
}

type Contacted = Omit<Party, 'decision'> & { onUse: boolean };

/** Everybody that a spot contacts, each once. */
function partiesOf(spot: Spot, page: DecidedPage, context: DecideContext): Contacted[] {
  const { classifier } = context;
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
    for (const contact of classifier.ofScript(code, kind, page.base)) {
      add(contact.service, contact.url, '', onUse || contact.onUse);
    }
  }
  for (const load of spot.loads) {
    const { url, attribute } = load;
    const service = spot.kind === 'hint' ? classifier.ofHint(url) : classifier.ofUrl(url);
    add(service, url, attribute)?.loads.push(load);
    for (const id of broughtBy(spot, context)?.get(withoutHash(url)) ?? [])
      add(classifier.ofId(id), undefined, attribute)?.loads.push(load);
  }
  for (const inner of spot.inner ?? []) {
    for (const { service, url } of partiesOf(inner, page, context)) add(service, url, 'srcdoc');
  }
  return [...parties.values()];
}

/** Own files of the kind that a spot loads, with what they bring. An `<img>` of an SVG brings nothing. */
function broughtBy({ kind, tag }: Spot, { sheets, documents }: DecideContext): SheetServices | undefined {
  if (kind === 'stylesheet') return sheets;
  return kind === 'iframe' || kind === 'object' || tag.name === 'use' ? documents : undefined;
}
