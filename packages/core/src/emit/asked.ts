import type { InventoryService } from '../model.ts';
import type { SiteView } from './site-view.ts';

/** The services that the banner names and asks about, in the order of the inventory. */
export function askedServices(view: SiteView): InventoryService[] {
  return view.inventory.services.filter(
    (service) => service.decision === 'gate' && service.asks === 'banner',
  );
}

/** It runs without consent; the visitor can object. */
export function isExempt({ decision, exempt }: InventoryService): boolean {
  return decision === 'gate' && exempt !== undefined;
}
