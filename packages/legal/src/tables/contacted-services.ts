import { type InventoryService, purposes } from '@latchkey/core';
import type { Scope } from '../claims/predicate.ts';
import type { SlotView } from '../slots/slot-view.ts';

/**
 * The services that the site contacts, now or after consent, in the order of their purposes; where the slot names a
 * scope, those that are there.
 */
export function contactedServices({ inventory, purpose, options }: SlotView): InventoryService[] {
  const scopes = options['scope']?.split(' ') ?? [];
  return purposes
    .filter((one) => purpose === undefined || one === purpose)
    .flatMap((one) => inventory.services.filter((service) => service.purpose === one))
    .filter((service) => service.decision !== 'remove')
    .filter((service) => scopes.length === 0 || scopes.includes(scopeOf(service)));
}

/** Where a service is; what a host or a tag manager adds to pages is on the site. */
export function scopeOf({ declared, places }: InventoryService): Scope {
  if (declared === undefined || places > 0) return 'site';
  const { where } = declared;
  return where === 'app' || where === 'server' || where === 'email' ? where : 'site';
}
