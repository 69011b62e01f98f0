import { type InventoryService, purposes } from '@latchkey/core';
import type { SlotView } from './slot-view.ts';

/** The services that the site contacts, now or after consent, in the order of their purposes. */
export function contactedServices({ inventory, purpose }: SlotView): InventoryService[] {
  return purposes
    .filter((one) => purpose === undefined || one === purpose)
    .flatMap((one) => inventory.services.filter((service) => service.purpose === one))
    .filter((service) => service.decision !== 'remove');
}
