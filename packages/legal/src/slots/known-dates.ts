import type { Inventory } from '@latchkey/core';
import { isDate, pageEntries } from './page-entries.ts';
import type { SlotView } from './slot-view.ts';

/**
 * The last day on which the page, or what it tells of, changed: the author's word, else the latest change that anybody
 * wrote down, else the day on which somebody read the page. Undefined: nobody said any of these.
 */
export function lastChanged({ options, changes, inventory }: Dated): string | undefined {
  const { updated, reviewed } = options;
  if (isDate(updated)) return updated;
  const changed = [...pageEntries(options), ...changes].map(({ date }) => date);
  const latest = [...changed, ...firstSeenDays(inventory)].filter(isDate).sort().at(-1);
  return latest ?? (isDate(reviewed) ? reviewed : undefined);
}

/** What tells days. */
export type Dated = Pick<SlotView, 'options' | 'changes' | 'inventory'>;

/** The last day that is known of on which the site was searched. */
export function searchedOn({ day, inventory }: SlotView): string | undefined {
  return day ?? firstSeenDays(inventory).filter(isDate).sort().at(-1);
}

function firstSeenDays({ services }: Inventory): string[] {
  return services.flatMap(({ firstSeen }) => firstSeen ?? []);
}
