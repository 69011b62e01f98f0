import { type InventoryService, type OwnStorage, type Purpose, purposes } from '@latchkey/core';
import type { SlotView } from '../slots/slot-view.ts';
import { contactedServices } from './contacted-services.ts';

/** What stands in one table. */
export interface TrackerGroup {
  title: string;
  /** One sentence about the group. */
  text: string;
  /** False where the author asked for one purpose, and wrote the heading. */
  headed: boolean;
  services: InventoryService[];
  /** What the site itself stores, and Latchkey for it. */
  ownRows: OwnStorage[];
  /** Told apart by what they are needed for. */
  necessary: boolean;
}

/** Purposes in their order, then exempt services, then those that nobody identified; no group is empty. */
export function trackerGroups(view: SlotView): TrackerGroup[] {
  const { texts, strings } = view;
  const services = contactedServices(view);
  const exempt = services.filter((service) => service.exempt !== undefined);
  const rest = services.filter((service) => service.exempt === undefined);
  const others = { headed: true, ownRows: [], necessary: false };
  const groups: TrackerGroup[] = [
    ...purposes.map((purpose) => ({
      title: texts.purposes[purpose].name,
      text: texts.purposes[purpose].text,
      headed: view.purpose === undefined,
      services: rest.filter((service) => service.verified && service.purpose === purpose),
      ownRows: ownRows(purpose, view),
      necessary: purpose === 'necessary',
    })),
    { ...strings.groups.exempt, ...others, services: exempt },
    { ...strings.groups.unidentified, ...others, services: rest.filter((service) => !service.verified) },
  ];
  return groups.filter((group) => group.services.length > 0 || group.ownRows.length > 0);
}

function ownRows(purpose: Purpose, view: SlotView): OwnStorage[] {
  if (view.purpose !== undefined && view.purpose !== purpose) return [];
  const { scope } = view.options;
  if (scope !== undefined && !scope.split(' ').includes('site')) return [];
  const own = view.inventory.own ?? [];
  return [
    ...(purpose === 'necessary' ? choiceRow(view) : []),
    ...own.filter((row) => row.purpose === purpose),
  ];
}

/** A choice is only ever stored on a site that gates something. */
export function choiceRow({ inventory, scope, months, store }: SlotView): OwnStorage[] {
  if (!inventory.services.some((service) => service.decision === 'gate')) return [];
  return [
    {
      // As the browser lists it: a cookie's name holds no colon and no slash.
      name: store === 'cookie' ? encodeURIComponent(`latchkey:${scope}`) : `latchkey:${scope}`,
      kind: store,
      party: 'first',
      use: choiceUse,
      duration: `P${months}M`,
      purpose: 'necessary',
    },
  ];
}

export const choiceUse = 'keeps-consent-choice';
