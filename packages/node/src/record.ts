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
  /** Pages that the folder did not have, and that were published in it, by path. */
  made?: Record<string, MadePage>;
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

export interface MadePage {
  /** SHA-256 of the page: another one is by somebody else. */
  hash: string;
  /** That of the page that is being replaced: after a kill it may still be there. */
  before?: string;
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

/** What is recorded of the pages that are being replaced, by path. */
export interface Replaced {
  pages: ReadonlyMap<string, RecordedPage>;
  /** Hashes. */
  made: ReadonlyMap<string, string>;
}

/** The record while pages are being replaced, or null when it is the same as after. */
export function recordBetween(record: GateRecord, replaced: Replaced): GateRecord | null {
  if (replaced.pages.size + replaced.made.size === 0) return null;
  return {
    ...record,
    pages: withBefore(record.pages, replaced.pages),
    ...(record.made && { made: withBefore(record.made, replaced.made) }),
  };
}

function withBefore<Before, Entry extends { before?: Before }>(
  entries: Readonly<Record<string, Entry>>,
  replaced: ReadonlyMap<string, Before>,
): Record<string, Entry> {
  const between = Object.entries(entries).map(([path, entry]) => {
    const before = replaced.get(path);
    return [path, before === undefined ? entry : { ...entry, before }] as const;
  });
  return Object.fromEntries(between);
}

/** One line per page, so that a difference shows where it is. */
export function recordText({ inventory, pages, made, facts }: GateRecord): string {
  const more = facts ? `"facts":${JSON.stringify(facts)},\n` : '';
  const own = made ? `"made":{\n${linesOf(made)}\n},\n` : '';
  return `{"inventory":${JSON.stringify(inventory)},\n${more}${own}"pages":{\n${linesOf(pages)}\n}}\n`;
}

function linesOf(entries: Readonly<Record<string, object>>): string {
  return Object.entries(entries)
    .map(([path, entry]) => `${JSON.stringify(path)}:${JSON.stringify(entry)}`)
    .join(',\n');
}
