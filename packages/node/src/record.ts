import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found, Inventory } from '@latchkey/core';
import { ownFolder } from './own-folder.ts';

/** What a gated folder cannot tell by itself: what was removed from its pages. */
export interface GateRecord {
  inventory: Inventory;
  pages: Record<string, RecordedPage>;
}

interface RecordedPage {
  /** SHA-256 of the gated page: a page that was built anew is not the recorded one. */
  hash: string;
  removed: Found[];
}

export const recordPath = `${ownFolder}inventory.json`;

export function contentHash(bytes: Buffer | string): string {
  return hash('sha256', bytes);
}

/** Null when the folder was never gated, or its record cannot be read. */
export function readRecord(folder: string): GateRecord | null {
  const file = join(folder, recordPath);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // A record that is no JSON is as good as none: the pages' gates still tell what is gated.
    return null;
  }
}

/** What was removed from this very page. */
export function removedFrom(record: GateRecord | null, path: string, bytes: Buffer): Found[] {
  const page = record?.pages[path];
  return page && page.hash === contentHash(bytes) ? page.removed : [];
}

export function recordText(record: GateRecord): string {
  return `${JSON.stringify(record, null, 1)}\n`;
}
