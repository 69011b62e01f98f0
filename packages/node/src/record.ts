import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found, Inventory, Service } from '@latchkey/core';
import type { BeyondGates } from './beyond-gates.ts';
import type { RecordedFacts } from './lockfile/recorded-facts.ts';
import { ownFolder } from './own-folder.ts';

/** What a gated folder cannot tell by itself: what was removed from its pages. */
export interface GateRecord {
  inventory: Inventory & { beyondGates: BeyondGates };
  pages: Record<string, RecordedPage>;
  /** What a lockfile would say, where the command line cannot read the config that decided it. */
  facts?: RecordedFacts;
}

export interface RecordedPage {
  /** SHA-256 of the gated page: a page that was built anew is not the recorded one. */
  hash: string;
  /** The service is named by the decision. */
  removed: Omit<Found, 'service'>[];
  /** What was recorded of the bytes that are being replaced: after a kill the page may still be those. */
  before?: RecordedPage;
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

/** What is recorded of a page with these bytes. */
export function recordedOf(record: GateRecord | null, path: string, bytes: Buffer): RecordedPage | undefined {
  const page = record?.pages[path];
  if (!page) return undefined;
  const hash = contentHash(bytes);
  return [page, page?.before].find((candidate) => candidate?.hash === hash);
}

/** What earlier runs removed from this very page. */
export function removedFrom(page: RecordedPage | undefined, serviceOf: (id: string) => Service): Found[] {
  return page?.removed.map((found) => ({ ...found, service: serviceOf(found.decision.service) })) ?? [];
}

/** The record while pages are being replaced, or null when it is the same as after. */
export function recordBetween(
  record: GateRecord,
  earlier: ReadonlyMap<string, RecordedPage>,
): GateRecord | null {
  if (earlier.size === 0) return null;
  const pages = Object.entries(record.pages).map(([path, page]) => {
    const before = earlier.get(path);
    return [path, before ? { ...page, before } : page] as const;
  });
  return { ...record, pages: Object.fromEntries(pages) };
}

/** One line per page, so that a difference shows where it is. */
export function recordText({ inventory, pages, facts }: GateRecord): string {
  const lines = Object.entries(pages).map(
    ([path, page]) => `${JSON.stringify(path)}:${JSON.stringify(page)}`,
  );
  const more = facts ? `"facts":${JSON.stringify(facts)},\n` : '';
  return `{"inventory":${JSON.stringify(inventory)},\n${more}"pages":{\n${lines.join(',\n')}\n}}\n`;
}
