import type { Settings } from '../config/schema.ts';
import { askedWhere } from '../decide/asked-where.ts';
import type {
  Action,
  Asks,
  Decision,
  Finding,
  Inventory,
  InventoryService,
  Kind,
  Platform,
  Service,
} from '../model.ts';
import { withDeclared } from './declared.ts';
import { markOf, shortHash } from './mark.ts';
import { ownStorage } from './own-storage.ts';

/** A finding with what was decided about it. */
export interface Found {
  finding: Finding;
  decision: Decision;
  service: Service;
}

const actionRank: Record<Action, number> = { gate: 2, keep: 1, remove: 0 };
const asksRank: Record<Asks, number> = { banner: 3, place: 2, preferences: 1, nowhere: 0 };
const mostSamples = 5;

/** What beside the findings an inventory is made of. */
export interface InventorySources {
  settings: Settings;
  /** Reads back an id. */
  serviceOf(id: string): Service;
  /** Those that made pages of the site. */
  platforms: readonly Platform[];
}

/**
 * Everything that was found on the site, and what the author says is there, by service, sorted: the order of pages does
 * not show.
 */
export function inventoryOf(
  found: Iterable<Found>,
  { settings, serviceOf, platforms }: InventorySources,
): Inventory {
  const groups = new Map<string, Found[]>();
  for (const one of found) {
    const group = groups.get(one.service.id);
    if (group) group.push(one);
    else groups.set(one.service.id, [one]);
  }
  const seen = [...groups.values()].map((group) => summary(group, settings));
  const services = withDeclared(seen, settings, serviceOf);
  const own = ownStorage(settings, platforms);
  return { services: services.sort((a, b) => compare(a.id, b.id)), ...(own.length > 0 ? { own } : {}) };
}

/** Changes when visitors are asked about something else, and only then. */
export function revisionOf(inventory: Inventory): string {
  const asked = inventory.services.filter(({ decision, asks }) => decision === 'gate' && asks !== 'nowhere');
  return shortHash(asked.map(({ id, mark, asks }) => `${id} ${mark} ${asks}`).join('\n'));
}

function summary(group: Found[], settings: Settings): InventoryService {
  const sorted = group.toSorted(
    (a, b) => compare(a.finding.page, b.finding.page) || a.finding.line - b.finding.line,
  );
  const strongest = sorted.reduce((best, one) =>
    actionRank[one.decision.action] > actionRank[best.decision.action] ? one : best,
  );
  const asks = sorted
    .map(({ decision }) => askedWhere(decision, settings.banner))
    .reduce((a, b) => (asksRank[b] > asksRank[a] ? b : a));
  const { match: _match, globals: _globals, renders: _renders, ...facts } = strongest.service;
  const own = settings.services[facts.id];
  return {
    ...facts,
    hosts: distinct(sorted.flatMap(({ finding }) => (finding.host ? [finding.host] : []))),
    kinds: distinct(sorted.map(({ finding }) => finding.kind)) as Kind[],
    decision: strongest.decision.action,
    reason: strongest.decision.reason,
    ...(own?.keep === undefined ? {} : { reasonText: byLanguage(own.keep) }),
    asks,
    moment: own?.exempt ? 'load' : momentOf(strongest.decision),
    mark: markOf(facts),
    ...(own?.exempt ? { exempt: own.exempt } : {}),
    ...(own?.contains ? { contains: own.contains } : {}),
    pages: new Set(sorted.map(({ finding }) => finding.page)).size,
    places: sorted.length,
    samples: sorted.slice(0, mostSamples).map(({ finding: { page, line } }) => ({ page, line })),
  };
}

/** Forms and redirects contact somebody when the visitor uses them. */
function momentOf({ action, reason }: Decision): InventoryService['moment'] {
  if (action === 'gate') return 'consent';
  return ['on-submit', 'on-use', 'navigation'].includes(reason) ? 'use' : 'load';
}

function byLanguage(text: string | Record<string, string>): Record<string, string> {
  return typeof text === 'string' ? { '': text } : text;
}

function distinct(values: string[]): string[] {
  return [...new Set(values)].sort(compare);
}

/** Code unit order: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
