import { crc32 } from 'node:zlib';
import {
  type Block,
  type Found,
  isCoreSlot,
  type PagePlan,
  type PageScan,
  scanPage,
  withoutBlocks,
} from '@latchkey/core';
import { type PageNote, pageNote } from './page-note.ts';
import {
  type PlacedStatement,
  requireClearSlots,
  statementsOf,
  type UndatedSlot,
  undatedSlots,
} from './placed-texts.ts';
import { pageOf, sourceOf } from './read-page.ts';
import { type GateRecord, type RecordedPage, recordedOf, removedFrom } from './record.ts';
import { type ContactingBlock, contactingBlocks } from './settle-blocks.ts';
import type { Site } from './site.ts';

/** A page of the folder, read once and planned; its text is read again when it is written. */
export interface PlannedPage extends PagePlan {
  /** Of the bytes that were read: those that are written are made of the same. */
  checksum: number;
  /** What the record says of these bytes. */
  recorded: RecordedPage | undefined;
  /** Language of what we add to it. */
  lang: string;
  /** What this and earlier runs removed. */
  removed: Found[];
}

/** What one read of a page gives. */
export interface ReadPage {
  path: string;
  /** Null: there is nothing to do about it. */
  planned: PlannedPage | null;
  notes: PageNote[];
  statements: PlacedStatement[];
  undated: UndatedSlot[];
  /** Parts that may have to go, with what they contact. */
  blocks: ContactingBlock[];
  /** Why the tree parser had to read it. */
  fallback: string | null;
}

/**
 * Reads a page and decides everything about it.
 * @param url what paths are relative to
 * @param isMade it is not the folder's own, and has to be there whatever it holds
 * @param cut what of it is not published
 * @throws LatchkeyError `encoding-unsupported`, `slot-unknown`, `slot-open`
 */
export async function planPageOf(
  { path, bytes, url, isMade }: { path: string; bytes: Buffer; url: string; isMade: boolean },
  { site, record }: { site: Site; record: GateRecord | null },
  cut: readonly Block[] = [],
): Promise<ReadPage> {
  const recorded = recordedOf(record, path, bytes);
  const whole = await scanPage(pageOf(path, sourceOf(bytes, path), url), () => recorded !== undefined);
  await requireKnownSlots(whole);
  requireClearSlots(whole);
  const scan = cut.length === 0 ? whole : withoutBlocks(whole, cut);
  const plan = await site.plan(scan);
  const removed = plan.found.filter(({ decision }) => decision.action === 'remove');
  const earlier = removedFrom(recorded, site.context.classifier.ofId);
  const hasWork =
    isMade || plan.found.length + plan.edits.length + plan.undo.length > 0 || record?.pages[path];
  return {
    path,
    planned: hasWork
      ? {
          ...plan,
          checksum: crc32(bytes),
          recorded,
          lang: site.context.language(scan.lang).lang,
          removed: [...earlier, ...removed],
        }
      : null,
    notes: pageNote(scan, plan, site.settings),
    statements: statementsOf(scan),
    undated: undatedSlots(scan),
    blocks: contactingBlocks(scan, plan.found),
    fallback: scan.fallback,
  };
}

/** The tools of legal pages are loaded with the first slot that is one of theirs, if of anybody. */
async function requireKnownSlots(scan: PageScan): Promise<void> {
  if (scan.slots.every(({ name }) => isCoreSlot(name))) return;
  const slots = await import('./require-known-slots.ts');
  slots.requireKnownSlots(scan);
}
