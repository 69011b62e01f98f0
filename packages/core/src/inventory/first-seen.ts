import type { Lockfile } from '../lockfile/lockfile.ts';
import type { Inventory } from '../model.ts';

/** The inventory with the day on which each service was first seen, where the lockfile knows it. */
export function withFirstSeen(inventory: Inventory, lockfile: Lockfile): Inventory {
  return {
    ...inventory,
    services: inventory.services.map((service) => {
      const since = lockfile.get(service.id)?.since;
      return since === undefined ? service : { ...service, firstSeen: since };
    }),
  };
}
