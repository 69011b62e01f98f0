import type { Settings } from '../config/schema.ts';
import type { Declared, InventoryService, Service } from '../model.ts';
import { markOf } from './mark.ts';

/**
 * The services found on the site, with those that the author says are there too: declared ones, which nothing can gate,
 * and what comes through tag managers, which waits with them and is asked about where they are.
 */
export function withDeclared(
  found: readonly InventoryService[],
  settings: Settings,
  serviceOf: (id: string) => Service,
): InventoryService[] {
  const services = new Map(found.map((service) => [service.id, service]));
  const add = (id: string, declared: Declared, otherwise: Treatment) => {
    const known = services.get(id);
    services.set(id, known ? { ...known, declared } : { ...unseen(serviceOf(id), otherwise), declared });
  };
  for (const one of settings.declare) {
    const { service, where } = typeof one === 'string' ? { service: one, where: 'edge' as const } : one;
    const moment = where === 'edge' ? 'load' : 'use';
    add(service, { where }, { decision: 'keep', reason: 'declared', asks: 'nowhere', moment });
  }
  for (const { id: by, contains = [], decision, asks, exempt, moment } of found) {
    const waits = decision === 'gate' && !exempt;
    const inside: Treatment = waits
      ? { decision, reason: 'contained', asks, moment }
      : { decision: 'keep', reason: 'contained', asks: 'nowhere', moment: 'load' };
    for (const id of contains) add(id, { where: 'tag-manager', by }, inside);
  }
  return [...services.values()];
}

type Treatment = Pick<InventoryService, 'decision' | 'reason' | 'asks' | 'moment'>;

/** A service that no page shows. */
function unseen(service: Service, treatment: Treatment): InventoryService {
  const { match: _match, globals: _globals, renders: _renders, ...facts } = service;
  return {
    ...facts,
    hosts: [],
    kinds: [],
    ...treatment,
    mark: markOf(facts),
    pages: 0,
    places: 0,
    samples: [],
  };
}
