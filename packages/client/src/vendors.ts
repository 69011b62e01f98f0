import type { ConsentSignal, Purpose, SiteData } from '@latchkey/core';
import { part } from './parts.ts';
import type { Context } from './site.ts';

/** Tells the vendors of services that listen for it what the visitor chose. */
export interface Vendors {
  /**
   * Before and after something of these services is opened. Rejects when what tells them cannot be fetched: then
   * nothing of theirs may run.
   */
  tell(services: readonly string[]): Promise<void>;
  /** After a change, those that were told before. */
  tellAgain(): Promise<void>;
}

/** @param runs whether a service is granted, or was opened on this page */
export function vendorsOf(context: Context, runs: (service: string) => boolean): Vendors {
  const { services } = context.site;
  const told = new Set<ConsentSignal>();

  const tellAgain = async (): Promise<void> => {
    if (told.size === 0) return;
    const { data, tell } = await part(context, 'signals');
    for (const vendor of told) tell(vendor, purposesOf(vendor, services, runs), data);
  };

  return {
    tell(ids) {
      for (const id of ids) {
        const vendor = services[id]?.signal;
        if (vendor) told.add(vendor);
      }
      return tellAgain();
    },
    tellAgain,
  };
}

/** What a vendor's services that run are for; of a tag manager also what comes through it. */
function purposesOf(
  vendor: ConsentSignal,
  services: SiteData['services'],
  runs: (service: string) => boolean,
): Set<Purpose> {
  const running = Object.entries(services).filter(([id, { signal }]) => signal === vendor && runs(id));
  const purposes = running.flatMap(([, { purpose, contains = [] }]) => [
    purpose,
    ...contains.flatMap((id) => services[id]?.purpose ?? []),
  ]);
  return new Set(purposes);
}
