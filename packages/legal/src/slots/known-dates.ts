import type { Inventory } from '@latchkey/core';
import type { SlotView } from './slot-view.ts';

/** A date as authors and records write it. */
export function isDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/**
 * The last day on which the page, or what it tells of, changed: the author's word, else the latest change that anybody
 * wrote down. Undefined: nobody did.
 */
export function lastChanged({ options, changes, inventory }: SlotView): string | undefined {
  const { updated } = options;
  if (isDate(updated)) return updated;
  return [...changes.map(({ date }) => date), ...firstSeenDays(inventory)].filter(isDate).sort().at(-1);
}

/** The last day that is known of on which the site was searched. */
export function searchedOn({ day, inventory }: SlotView): string | undefined {
  return day ?? firstSeenDays(inventory).filter(isDate).sort().at(-1);
}

function firstSeenDays({ services }: Inventory): string[] {
  return services.flatMap(({ firstSeen }) => firstSeen ?? []);
}
