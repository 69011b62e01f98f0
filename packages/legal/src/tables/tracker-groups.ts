import { type InventoryService, type OwnStorage, type Purpose, purposes } from '@latchkey/core';
import { contactedServices } from './contacted-services.ts';
import type { SlotView } from './slot-view.ts';

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
}

/** Purposes in their order, then exempt services, then those that nobody identified; no group is empty. */
export function trackerGroups(view: SlotView): TrackerGroup[] {
  const { texts, strings } = view;
  const services = contactedServices(view);
  const exempt = services.filter((service) => service.exempt !== undefined);
  const rest = services.filter((service) => service.exempt === undefined);
  const groups: TrackerGroup[] = [
    ...purposes.map((purpose) => ({
      title: texts.purposes[purpose].name,
      text: texts.purposes[purpose].text,
      headed: view.purpose === undefined,
      services: rest.filter((service) => service.verified && service.purpose === purpose),
      ownRows: ownRows(purpose, view),
    })),
    { ...strings.groups.exempt, headed: true, services: exempt, ownRows: [] },
    {
      ...strings.groups.unidentified,
      headed: true,
      services: rest.filter((service) => !service.verified),
      ownRows: [],
    },
  ];
  return groups.filter((group) => group.services.length > 0 || group.ownRows.length > 0);
}

function ownRows(purpose: Purpose, view: SlotView): OwnStorage[] {
  if (view.purpose !== undefined && view.purpose !== purpose) return [];
  const own = view.inventory.own ?? [];
  return [
    ...(purpose === 'necessary' ? choiceRow(view) : []),
    ...own.filter((row) => row.purpose === purpose),
  ];
}

/** A choice is only ever stored on a site that gates something. */
function choiceRow({ inventory, scope, months, store }: SlotView): OwnStorage[] {
  if (!inventory.services.some((service) => service.decision === 'gate')) return [];
  return [
    {
      // As the browser lists it: a cookie's name holds no colon and no slash.
      name: store === 'cookie' ? encodeURIComponent(`latchkey:${scope}`) : `latchkey:${scope}`,
      kind: store,
      party: 'first',
      use: 'keeps-consent-choice',
      duration: `P${months}M`,
      purpose: 'necessary',
    },
  ];
}
