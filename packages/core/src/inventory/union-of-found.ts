import type { Found } from './inventory.ts';

/**
 * The findings of several parts of a site, each once and in one order, so that the inventory of a site that is built in
 * parts is that of the whole: `inventoryOf(unionOfFound(a, b), sources)`. Counts cannot be added up from inventories:
 * a page that two parts share would count twice. Associative, commutative and idempotent.
 */
export function unionOfFound(...parts: readonly Iterable<Found>[]): Found[] {
  const all = new Map<string, Found>();
  for (const part of parts) for (const found of part) all.set(keyOf(found), found);
  return [...all].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, found]) => found);
}

function keyOf({ finding, decision }: Found): string {
  const { page, start, end, kind, url } = finding;
  const { service, action, reason, asks } = decision;
  return JSON.stringify([page, start, end, kind, url ?? null, service, action, reason, asks]);
}
