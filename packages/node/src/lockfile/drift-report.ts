import { addedLines, type Drift, type InventoryService, type Lockfile, type Service } from '@latchkey/core';
import { count } from '../count.ts';
import { firstPlaces } from '../first-places.ts';
import { placeInWords, placesOf, type Sighted } from './places-of.ts';

/** What a reviewer is told of a drift. */
export interface Drifted extends Sighted {
  /** What fails comes first. */
  drift: readonly Drift[];
  /** The lockfile, and what it would be with what is new. */
  locked: Lockfile;
  grown: Lockfile;
  services: readonly InventoryService[];
}

/** As much as fits a screen. */
const most = { blocks: 6, notes: 4, lines: 10 };

/** Who is new, where, and the lines that the lockfile would get. */
export function driftReport(drifted: Drifted): string {
  const { drift, locked, grown } = drifted;
  const failing = drift.filter(({ fails }) => fails);
  const notes = drift.filter(({ fails }) => !fails);
  const lines = addedLines(locked, grown).map((line) => `    ${line.trim()}`);
  return [
    ...cut(
      failing.map((one) => block(one, drifted)),
      most.blocks,
      'change',
    ),
    ...(notes.length > 0
      ? [
          '  For information:',
          ...cut(
            notes.map((one) => `    ${driftInWords(one, drifted)}`),
            most.notes,
            'note',
          ),
        ]
      : []),
    ...(lines.length > 0 ? ['  Lines for the lockfile:', ...cut(lines, most.lines, 'line')] : []),
  ].join('\n');
}

/** One change in one sentence. */
export function driftInWords({ what, service, host, before, after }: Drift, drifted: Drifted): string {
  const name = serviceName(service, drifted);
  const whom = host === undefined ? name : `${name} at ${host}`;
  const sentences: Record<Drift['what'], () => string> = {
    service: () => `New: ${introduced(service, drifted)}. It ${after}.${own(service, drifted)}`,
    host: () => `New host of ${name}: ${host}. It ${after}.`,
    purpose: () => `Another purpose: ${name} was for ${before}, and is for ${after} now.`,
    freer: () => `More freely: ${whom} ${after}. In the lockfile it ${before}.${own(service, drifted)}`,
    stricter: () => `${whom} ${after}. In the lockfile it ${before}.`,
    kinds: () => `${name} also stands there as ${after}.`,
    storage: () => `What ${name} stores has changed in the catalogue or the config.`,
    words: () => `What is said for the decision about ${name} has changed.`,
    gone: () => `${whom} was not seen; to take it out: latchkey lock <dir> --prune`,
  };
  return sentences[what]();
}

function block(one: Drift, drifted: Drifted): string {
  const places = placesOf(one.service, one.host, drifted).map(placeInWords);
  return [`  ${driftInWords(one, drifted)}`, ...firstPlaces([...new Set(places)])].join('\n');
}

/** What the author says for it. */
function own(id: string, { grown }: Drifted): string {
  const { why, exempt } = grown.get(id) ?? {};
  const said = exempt?.reason ?? (typeof why === 'object' ? (why['en'] ?? Object.values(why)[0]) : why);
  return said === undefined ? '' : ` The config says: “${said}”.`;
}

/** "Hotjar, run by Hotjar Ltd (MT), for statistics". */
function introduced(id: string, drifted: Drifted): string {
  const service = serviceOf(id, drifted);
  const purpose = drifted.grown.get(id)?.purpose ?? '';
  if (!service?.verified) return `${id}, and nobody has said who runs it`;
  const { name, provider } = service;
  const by = provider ? `, run by ${provider.entity}${provider.country ? ` (${provider.country})` : ''}` : '';
  return `${name}${by}, for ${purpose}`;
}

export function serviceName(id: string, drifted: Drifted): string {
  return serviceOf(id, drifted)?.name ?? id;
}

/** Of a service that only scripts contact, the inventory has nothing. */
function serviceOf(
  id: string,
  { services, contacts }: Drifted,
): Pick<Service, 'name' | 'provider' | 'verified'> | undefined {
  return services.find((one) => one.id === id) ?? contacts.find(({ service }) => service.id === id)?.service;
}

function cut(blocks: readonly string[], limit: number, noun: string): string[] {
  const rest = blocks.length - limit;
  return rest > 0 ? [...blocks.slice(0, limit), `    and ${count(rest, `more ${noun}`)}`] : [...blocks];
}
