import type { Declared, InventoryService } from '@latchkey/core';
import type { SlotView } from '../slots/slot-view.ts';
import { type Inline, phrase } from '../words/phrase.ts';
import { serviceLabel } from './labels.ts';

/** Of what no page shows, where it is; for it to be loaded may still take a visitor's consent. */
export function contactedWhen({ declared, places, moment }: InventoryService, view: SlotView): Inline[] {
  const when = view.strings.moments[moment];
  if (!declared || places > 0) return [when];
  const place = placeOf(declared, view);
  return ['edge', 'tag-manager'].includes(declared.where)
    ? [when, view.strings.between.parts, ...place]
    : place;
}

/** In words, where a service is that no page shows. */
export function placeOf({ where, by }: Declared, { strings, inventory }: SlotView): Inline[] {
  const loader = inventory.services.find(({ id }) => id === by);
  return phrase(strings.declared[where], { by: loader ? serviceLabel(loader, strings) : (by ?? '') });
}
