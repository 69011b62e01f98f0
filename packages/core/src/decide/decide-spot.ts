import type { Classifier } from '../classify/classify.ts';
import type { Settings } from '../config/schema.ts';
import type { Analyse } from '../javascript/analysis.ts';
import type { Load, Spot } from '../kinds/spot.ts';
import type { Decision, Service } from '../model.ts';
import type { PageScan } from '../scan/scan.ts';
import { type SheetServices, withoutHash } from '../sheets/plan-sheet.ts';
import { decide } from './decide.ts';
import { dependsOn } from './depends-on.ts';

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
  parties: Party[];
}

/** What of a page matters to the scripts in it. */
type DecidedPage = Pick<PageScan, 'base' | 'importMap'>;

/** What deciding takes. */
interface DecideContext {
  classifier: Classifier;
  settings: Settings;
  sheets: SheetServices;
  analyse: Analyse | undefined;
}

/** Without parties, the spot contacts nobody but the site itself. */
export function decideSpot(spot: Spot, page: DecidedPage, context: DecideContext): DecidedSpot {
  const { settings } = context;
  const parties = partiesOf(spot, page, context).map(({ onUse, ...party }) => {
    const decision = decide(spot, party.service, settings.services[party.service.id], onUse);
    // A script that waits for somebody it does not contact was gated as a dependent.
    const dependent = spot.gate !== undefined && spot.script !== undefined && party.attributes.length === 0;
    return { ...party, decision: dependent ? { ...decision, reason: dependsOn(party.service) } : decision };
  });
  return { spot, parties };
}

type Contacted = Omit<Party, 'decision'> & { onUse: boolean };

/** Everybody that a spot contacts, each once. */
function partiesOf(spot: Spot, page: DecidedPage, context: DecideContext): Contacted[] {
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
    for (const contact of classifier.ofScript(code, kind, page.base)) {
      add(contact.service, contact.url, '', onUse || contact.onUse);
    }
  }
  for (const url of spot.script ? mappedImports(spot.script, page, context) : []) {
    add(classifier.ofUrl(url), url, '', spot.script?.onUse);
  }
  for (const load of spot.loads) {
    const { url, attribute } = load;
    const service = spot.kind === 'hint' ? classifier.ofHint(url) : classifier.ofUrl(url);
    add(service, url, attribute)?.loads.push(load);
    const brought = spot.kind === 'stylesheet' ? sheets.get(withoutHash(url)) : undefined;
    for (const id of brought ?? []) add(classifier.ofId(id), undefined, attribute)?.loads.push(load);
  }
  for (const inner of spot.inner ?? []) {
    for (const { service, url } of partiesOf(inner, page, context)) add(service, url, 'srcdoc');
  }
  return spot.gate ? readBack(spot, spot.gate, parties, classifier) : [...parties.values()];
}

/** Modules that a script names, and that the page's import map knows an address of. */
function mappedImports(
  { code, kind }: NonNullable<Spot['script']>,
  { importMap, base }: DecidedPage,
  { analyse }: DecideContext,
): URL[] {
  if (!importMap || !analyse) return [];
  return analyse(code, kind).imports.flatMap(({ specifier }) => {
    const url = URL.parse(importMap(specifier) ?? '', base);
    return url && importMap(specifier) !== null ? [url] : [];
  });
}

/**
 * Of a gate that an earlier run made: who of its services is found here again. A gate may be there for several
 * spots of its tag; where nobody is found, it was made for a dependent.
 */
function readBack(
  spot: Spot,
  gate: NonNullable<Spot['gate']>,
  found: ReadonlyMap<Service, Contacted>,
  classifier: Classifier,
): Contacted[] {
  const services = gate.services.map((id) => classifier.ofId(id));
  const again = services.flatMap((service) => found.get(service) ?? []);
  if (again.length > 0 || spot.kind !== gate.kind) return again;
  return services.map((service) => ({ service, url: undefined, attributes: [], loads: [], onUse: false }));
}
