import type { InventoryService } from '../model.ts';
import type { SiteView } from './site-view.ts';
import { wordsOf } from './words-of.ts';

/** What a withdrawal needs to know, by service: the rest of the inventory is only printed. */
export interface WithdrawalData {
  /** What a script of this site can delete: the kind of storage, and a name or pattern (`_ga_*`). */
  rows: Record<string, [kind: string, name: string][]>;
  /** Who keeps something under a domain of their own, which only the visitor's browser can delete. */
  elsewhere: Record<string, string>;
  /** By language. */
  texts: Record<string, { deleted: string; elsewhere: string }>;
}

export function withdrawalData(view: SiteView): WithdrawalData {
  const services = view.inventory.services.filter(({ decision }) => decision === 'gate');
  return {
    rows: Object.fromEntries(
      services
        .filter(storesHere)
        .map(({ id, storage }) => [
          id,
          storage.filter(isHere).map(({ kind, name }): [string, string] => [kind, name]),
        ]),
    ),
    elsewhere: Object.fromEntries(
      services
        .filter(({ storage }) => storage.some((row) => row.party === 'third'))
        .map(({ id, name, provider }) => [id, provider?.entity ?? name]),
    ),
    texts: wordsOf(view, ({ status: { deleted, elsewhere } }) => ({ deleted, elsewhere })),
  };
}

/** It keeps something that a script of this site can delete. */
export function storesHere({ storage }: InventoryService): boolean {
  return storage.some(isHere);
}

function isHere({ party, kind }: InventoryService['storage'][number]): boolean {
  return party === 'first' && kind !== 'pixel' && kind !== 'link';
}
