import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Inventory } from '@latchkey/core';

/** Whether a key, as `localStorage starlight-theme`, is one that the tables of a site list under "This site". */
export type ByTheSite = (key: string) => boolean;

/** @param folder a gated site; its inventory is what the tables are drawn from */
export async function storedByTheSite(folder: string): Promise<ByTheSite> {
  const record = await readFile(join(folder, '_latchkey/inventory.json'), 'utf8');
  const { own = [] } = (JSON.parse(record) as { inventory: Inventory }).inventory;
  return (key) =>
    own.some(({ kind, name }) => {
      const row = `${kind} ${name}`;
      return row.endsWith('*') ? key.startsWith(row.slice(0, -1)) : key === row;
    });
}
