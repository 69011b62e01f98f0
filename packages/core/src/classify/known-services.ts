import { closestMatch } from 'leven';
import type { ServiceSettings, Settings } from '../config/schema.ts';
import { storageRow } from '../config/storage-schema.ts';
import type { Service } from '../model.ts';
import { registrableDomain } from './own-hosts.ts';

/** The catalogue with the author's own services and corrections laid over it. */
export interface KnownServices {
  byId: Map<string, Service>;
  /** Services of the author's own, by host or by an id of their own: asked before the catalogue. */
  authored: Service[];
  /** What of the config names no service. */
  mistakes: ServiceMistake[];
}

export interface ServiceMistake {
  /** Neither an id nor a host. */
  key: string;
  /** Where it stands: as a key of `services`, in `declare`, or in the `contains` of this key of `services`. */
  within: 'services' | 'declare' | { contains: string };
  meant: string | undefined;
}

export function knownServices(catalogue: readonly Service[], settings: Settings): KnownServices {
  const byId = new Map(catalogue.map((service) => [service.id, service]));
  const authored: Service[] = [];
  const mistakes: KnownServices['mistakes'] = [];
  const mistake = (key: string, within: ServiceMistake['within']) =>
    mistakes.push({ key, within, meant: closestMatch(key, [...byId.keys()], { maxDistance: 4 }) });
  const own = Object.entries(settings.services);
  const named = [
    ...settings.declare.map((one) => ({
      id: typeof one === 'string' ? one : one.service,
      within: 'declare' as const,
    })),
    ...own.flatMap(([key, { contains = [] }]) => contains.map((id) => ({ id, within: { contains: key } }))),
  ];
  const isNamed = new Set(named.map(({ id }) => id));
  for (const { id, within } of named) if (!byId.has(id) && !settings.services[id]) mistake(id, within);
  for (const [key, service] of own) {
    const known = byId.get(key);
    if (known) byId.set(key, corrected(known, service));
    else if (isHost(key)) authored.push(describedByHost(key, service));
    else if (service.name !== undefined && (service.match || isNamed.has(key)))
      authored.push({ ...corrected(unidentified(key), service), verified: true });
    else mistake(key, 'services');
  }
  return { byId, authored, mistakes };
}

function isHost(key: string): boolean {
  return /^[^/:\s]+\.[^/:\s]+(:\d+)?$/.test(key);
}

/** A service of which only the host is known, or at most what others call it. */
export function unidentified(id: string, name = id): Service {
  return {
    id,
    name,
    provider: null,
    purpose: 'content',
    kind: 'unknown',
    contact: 'load',
    match: { urls: [], inline: [] },
    globals: [],
    storage: [],
    storesNothing: false,
    verified: false,
  };
}

function corrected(service: Service, own: ServiceSettings): Service {
  const { match, renders, ratio } = own;
  return {
    ...service,
    name: own.name ?? service.name,
    purpose: own.purpose ?? service.purpose,
    kind: own.kind ?? service.kind,
    provider: providerOf(own) ?? service.provider,
    match: {
      urls: [...service.match.urls, ...(match?.urls ?? [])],
      inline: [...service.match.inline, ...(match?.inline ?? [])],
    },
    globals: own.globals ?? service.globals,
    ...stored(service, own),
    ...(renders === undefined ? {} : { renders }),
    ...(ratio === undefined ? {} : { ratio }),
  };
}

/** Rows of the author's stand in the place of the catalogue's. */
function stored(
  service: Service,
  { storage, storesNothing }: ServiceSettings,
): Pick<Service, 'storage' | 'storesNothing'> {
  if (storesNothing) return { storage: [], storesNothing };
  if (!storage) return { storage: service.storage, storesNothing: storesNothing ?? service.storesNothing };
  return { storage: storage.map(storageRow), storesNothing: false };
}

/** What is said of a registrable domain holds for its hosts, as where nobody says anything of them. */
function describedByHost(host: string, own: ServiceSettings): Service {
  const { match, ...described } = corrected(unidentified(host), own);
  const pattern = registrableDomain(host) === host ? `*.${host}/` : `${host}/`;
  return {
    ...described,
    match: { ...match, urls: [pattern, ...match.urls] },
    verified: own.name !== undefined,
  };
}

function providerOf({ provider, country, privacyUrl }: ServiceSettings): Service['provider'] {
  if (!provider) return null;
  const said = typeof provider === 'string' ? { entity: provider, country, privacyUrl } : provider;
  return {
    entity: said.entity,
    ...(said.country === undefined ? {} : { country: said.country }),
    ...(said.privacyUrl === undefined ? {} : { privacyUrl: said.privacyUrl }),
  };
}
