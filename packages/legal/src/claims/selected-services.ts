import {
  type InventoryService,
  type Purpose,
  purposeOf,
  type StorageRow,
  secondPurpose,
  serviceKinds,
} from '@latchkey/core';
import type { SiteFacts } from './site-facts.ts';

/** A service that a predicate is about, and the one row that makes it so, if the service as a whole does not. */
export interface Evidence {
  service: InventoryService;
  row?: StorageRow;
}

/**
 * What a name of a predicate stands for on this site: a purpose or an alias of one (`analytics`), a service kind
 * (`social`), `third-parties`, or the id or name of a service.
 */
export function selectedServices(name: string, facts: SiteFacts): Evidence[] {
  const wanted = name.toLowerCase();
  const used = facts.inventory.services.filter(({ decision }) => decision !== 'remove');
  if (wanted === 'third-parties')
    return used.filter((service) => isThirdParty(service, facts)).map((service) => ({ service }));
  const purpose = purposeOf(wanted);
  if (purpose) return used.flatMap((service) => serving(service, purpose));
  const kinds = serviceKinds.filter((kind) => kind === wanted);
  return used
    .filter(({ id, name, kind }) => kinds.includes(kind) || id === wanted || name.toLowerCase() === wanted)
    .map((service) => ({ service }));
}

/** Services that nobody identified may be anything. */
export function unidentified({ inventory }: SiteFacts): Evidence[] {
  return inventory.services
    .filter(({ verified, decision }) => !verified && decision !== 'remove')
    .map((service) => ({ service }));
}

function serving(service: InventoryService, purpose: Purpose): Evidence[] {
  if (service.purpose === purpose) return [{ service }];
  const row = service.storage.find(({ use }) => secondPurpose(use) === purpose);
  return row ? [{ service, row }] : [];
}

function isThirdParty({ hosts }: InventoryService, { isOwn }: SiteFacts): boolean {
  return hosts.length === 0 || hosts.some((host) => !isOwn(host));
}
