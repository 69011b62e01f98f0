import type { GuardData } from '../guard/guard-data.ts';
import type { PageData } from './page-data.ts';

/**
 * The same as it stands in a page: JSON in the attribute `data-latchkey-page` of the boot's own element. A list, since
 * every page would carry the names twice, here and in the boot.
 */
export type PackedPage = [
  key: PageData['key'],
  island: PageData['island'],
  lasts: PageData['lasts'],
  ask: 0 | 1,
  failed: PageData['failed'],
  choice: PageData['choice'],
  services: PageData['services'],
  guard?: GuardData,
];

export function packed({ key, island, lasts, ask, failed, choice, services, guard }: PageData): PackedPage {
  const list: PackedPage = [key, island, lasts, ask ? 1 : 0, failed, choice, services];
  if (guard) list.push(guard);
  return list;
}

export function unpacked([key, island, lasts, ask, failed, choice, services, guard]: PackedPage): PageData {
  return { key, island, lasts, ask: ask === 1, failed, choice, services, ...(guard && { guard }) };
}
