import type { Settings } from '../config/schema.ts';
import { storageRow } from '../config/storage-schema.ts';
import type { OwnStorage, Platform } from '../model.ts';

/** What the site itself keeps: the author's word comes before what its platforms are known for. Sorted by name. */
export function ownStorage(settings: Settings, platforms: readonly Platform[]): OwnStorage[] {
  const rows = new Map<string, OwnStorage>();
  for (const { name: platform, storage } of platforms.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const row of storage) rows.set(keyOf(row), { ...row, purpose: 'functional', platform });
  }
  for (const { purpose, ...written } of settings.storage) {
    const row = storageRow(written);
    rows.set(keyOf(row), { ...row, purpose });
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function keyOf({ name, kind }: Pick<OwnStorage, 'name' | 'kind'>): string {
  return `${name} ${kind}`;
}
