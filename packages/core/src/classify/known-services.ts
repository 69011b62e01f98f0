import { closestMatch } from 'leven';
import type { ServiceSettings, Settings } from '../config/schema.ts';
import type { Service } from '../model.ts';

/** The catalogue with the author's own services and corrections laid over it. */
export interface KnownServices {
  byId: Map<string, Service>;
  /** Services that the author describes by host: asked before the catalogue. */
  byHost: Service[];
  /** What of the config names no service. */
  mistakes: ServiceMistake[];
}

export interface ServiceMistake {
  /** A key of `services` that is neither an id nor a host, or an id in `contains`. */
  key: string;
  /** The key of `services` whose `contains` has it; undefined: it is a key itself. */
  within?: string;
  meant: string | undefined;
}

export function knownServices(catalogue: readonly Service[], settings: Settings): KnownServices {
  const byId = new Map(catalogue.map((service) => [service.id, service]));
  const byHost: Service[] = [];
  const mistakes: KnownServices['mistakes'] = [];
  for (const [key, own] of Object.entries(settings.services)) {
    const known = byId.get(key);
    for (const id of own.contains ?? []) {
      if (!byId.has(id) && !settings.services[id])
        mistakes.push({ key: id, within: key, meant: nearest(id, byId) });
    }
    if (known) byId.set(key, corrected(known, own));
    else if (/^(\*\.)?[^/:\s]+\.[^/:\s]+(:\d+)?$/.test(key)) byHost.push(describedByHost(key, own));
    else mistakes.push({ key, meant: nearest(key, byId) });
  }
  return { byId, byHost, mistakes };
}

function nearest(id: string, byId: ReadonlyMap<string, Service>): string | undefined {
  return closestMatch(id, [...byId.keys()], { maxDistance: 4 });
}

/** A service of which only the host is known. */
export function unidentified(host: string): Service {
  return {
    id: host,
    name: host,
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
  return {
    ...service,
    name: own.name ?? service.name,
    purpose: own.purpose ?? service.purpose,
    kind: own.kind ?? service.kind,
    provider: providerOf(own) ?? service.provider,
  };
}

function describedByHost(host: string, own: ServiceSettings): Service {
  const bare = unidentified(host.replace(/^\*\./, ''));
  return {
    ...bare,
    ...corrected(bare, own),
    match: { urls: [`${host}/`], inline: [] },
    verified: own.name !== undefined,
  };
}

function providerOf(own: ServiceSettings): Service['provider'] {
  if (!own.provider) return null;
  return {
    entity: own.provider,
    ...(own.country === undefined ? {} : { country: own.country }),
    ...(own.privacyUrl === undefined ? {} : { privacyUrl: own.privacyUrl }),
  };
}
