import {
  type BundleContact,
  canBeHeld,
  type Decision,
  decideHeld,
  type Found,
  foundHeld,
  type PageScan,
} from '@latchkey/core';
import type { PlannedBundles } from './plan-bundles.ts';
import type { Site } from './site.ts';

/** What the guard of pages holds of what their script files do. */
export interface HeldContacts {
  /** What it has to hold on a page, each service once. Remembers what was asked about. */
  ofPage(scan: Pick<PageScan, 'page' | 'spots' | 'base' | 'client'>): Decision[];
  /** The contacts, those that a page's guard holds said to be held. */
  told(contacts: readonly BundleContact[]): BundleContact[];
  /** The held ones, for the inventory: each service once in a file. */
  found(): Found[];
}

export function heldContacts(bundles: PlannedBundles, { settings }: Pick<Site, 'settings'>): HeldContacts {
  const holdable = bundles.contacts.filter(
    (contact) => !bundles.asked.includes(contact.service.id) && canBeHeld(contact, settings.guard),
  );
  const byPath = Map.groupBy(holdable, ({ path }) => path);
  const run = new Set<string>();
  const isHeld = (contact: BundleContact) => run.has(contact.path) && holdable.includes(contact);
  return {
    ofPage(scan) {
      const contacts = bundles.holdable(scan).flatMap((path) => {
        run.add(path);
        return byPath.get(path) ?? [];
      });
      return firstOfEach(contacts, ({ service }) => service.id)
        .map((contact) => decideHeld(contact, settings))
        .filter(({ action }) => action === 'gate');
    },
    told: (contacts) =>
      contacts.map((contact) => (isHeld(contact) ? { ...contact, how: 'held' as const } : contact)),
    found: () =>
      firstOfEach(holdable.filter(isHeld), ({ path, service }) => `${path} ${service.id}`).map((contact) =>
        foundHeld(contact, settings),
      ),
  };
}

function firstOfEach<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const firsts = new Map<string, T>();
  for (const one of all) if (!firsts.has(keyOf(one))) firsts.set(keyOf(one), one);
  return [...firsts.values()];
}
