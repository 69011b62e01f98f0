import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Block, canonicalOf, type Found, type Settings, titleOf } from '@latchkey/core';
import { briefReader } from './brief-reader.ts';
import { readStatements } from './check-claims.ts';
import { heldContacts } from './held-contacts.ts';
import { listFiles } from './list-files.ts';
import { type MadePages, madePages } from './made-pages.ts';
import { moduleFiles } from './module-files.ts';
import type { PageNote } from './page-note.ts';
import type { PlacedStatement, UndatedSlot } from './placed-texts.ts';
import { type PlannedBundles, planBundles, withAsked } from './plan-bundles.ts';
import { type PlannedDocument, planDocuments } from './plan-documents.ts';
import { type PlannedPage, planPageOf, type ReadPage } from './plan-page.ts';
import { type PlannedSheets, planSheets } from './plan-sheets.ts';
import { pageOf, sourceOf } from './read-page.ts';
import { type GateRecord, readRecord } from './record.ts';
import { blocksToCut } from './settle-blocks.ts';
import { createSite, type Site } from './site.ts';
import type { SiteAddress } from './site-address.ts';

export interface FolderPlan {
  folder: string;
  site: Site;
  record: GateRecord | null;
  pages: PlannedPage[];
  made: MadePages;
  sheets: PlannedSheets;
  /** What own scripts do at run time: nothing there is gated. */
  bundles: PlannedBundles;
  /** SVG and XHTML files that contact others: nothing in them is gated. */
  documents: PlannedDocument[];
  /** What of pages is to be said beside what was found in them. */
  notes: PageNote[];
  /** What the author's pages say of the site. */
  statements: PlacedStatement[];
  /** Where a page is to say when it changed, and names no day. */
  undated: UndatedSlot[];
  /** Number of pages that were read. */
  read: number;
  /** All that was found, this time and, where a run before this removed it, then. */
  found: Found[];
  /** Pages that the tree parser had to read, with the reason. */
  fallbacks: { page: string; reason: string }[];
  /** Links that lead out of the folder: what they lead to was not read. */
  linksOut: string[];
  /** Set when nobody named the site's URL and its pages agree on one. */
  assumedHost: string | undefined;
}

export interface FolderOptions {
  folder: string;
  settings: Settings;
  address: SiteAddress;
  /**
   * Pages that the folder is to have, by path; a file of the same path comes first, if no earlier run published it. Those
   * that earlier runs published and that are not among these go. Absent: what earlier runs published stays.
   */
  extra?: ReadonlyMap<string, Buffer>;
  /** Somebody is still writing: what would stop a production build is only said. */
  development?: boolean;
  /** A folder without pages, or no folder at all, is no mistake: a generator may write none. */
  mayBeEmpty?: boolean;
  /** Reads this page of the folder and no other, excluded or not. */
  only?: string;
}

/** Pages whose site nobody knows are scanned as if they were served here. */
export const nowhere = 'https://site.invalid/';

/** Reads every page and decides everything. Writes nothing. */
export async function planFolder(options: FolderOptions): Promise<FolderPlan> {
  const { folder, settings } = options;
  const files = listFiles(folder, options.only === undefined ? settings.exclude : [], options.mayBeEmpty);
  const record = readRecord(folder);
  const made = madePages(folder, options.extra, record);
  const withdrawn = new Set(made.withdrawn);
  const onDisk = (options.only === undefined ? files.pages : [options.only]).filter(
    (path) => !withdrawn.has(path),
  );
  const paths = [...new Set([...onDisk, ...made.pages.keys()])].sort();
  const read = pageReader(folder, made.pages);
  const assumed = options.address.url === undefined ? await agreedCanonical(folder, onDisk) : undefined;
  const address = assumed ? { ...options.address, url: `https://${assumed}/` } : options.address;
  const named = settings.controller !== undefined || address.url !== undefined;
  const site = createSite(settings, address, named ? '' : await homeTitle(folder, read));
  const sheets = planSheets(site, folder, files.sheets, address.url ?? nowhere);
  const documents = await planDocuments(site, folder, files.documents, address.url ?? nowhere);
  site.context.modules = moduleFiles(folder, address.url ?? nowhere);
  const bundles = await planBundles(
    site,
    folder,
    options.only === undefined ? files : { scripts: [], feeds: [] },
    address.url ?? nowhere,
  );
  const held = heldContacts(bundles, site);
  site.context.askedByFiles = bundles.askedByFiles;
  // Without a boot there is no guard: fragments run in other pages.
  site.context.heldByFiles = (scan) => (scan.places === null ? [] : held.ofPage(scan));
  const url = address.url ?? nowhere;
  const plan = (path: string, cut?: readonly Block[]) =>
    planPageOf({ path, bytes: read(path), url, isMade: made.pages.has(path) }, { site, record }, cut);
  const elsewhere = () => [
    ...sheets.plans.flatMap((sheet) => sheet.found),
    ...bundles.askedAt,
    ...held.found(),
  ];
  const all: ReadPage[] = [];
  for (const path of paths) all.push(await plan(path));
  // Of one page alone nobody can tell what the site is like.
  if (options.only === undefined) await settle(all, elsewhere, site, plan);
  const pages = all.flatMap(({ planned }) => planned ?? []);
  const notes = all.flatMap((page) => page.notes);
  return {
    folder,
    site,
    record,
    pages,
    made,
    sheets,
    documents,
    bundles: withAsked(
      { ...bundles, contacts: held.told(bundles.contacts) },
      notes.flatMap(({ asked }) => asked),
    ),
    notes,
    statements: all.flatMap(({ statements }) => statements),
    undated: all.flatMap(({ undated }) => undated),
    read: paths.length,
    found: [...pages.flatMap(foundOn), ...elsewhere()],
    fallbacks: all.flatMap(({ path: page, fallback: reason }) => (reason ? [{ page, reason }] : [])),
    linksOut: files.linksOut,
    assumedHost: assumed,
  };
}

function foundOn(page: PlannedPage): Found[] {
  return [...page.removed, ...page.found.filter(({ decision }) => decision.action !== 'remove')];
}

/**
 * Plans pages anew of which a part is not published, and contacts somebody.
 * @throws LatchkeyError `claim-invalid`
 */
async function settle(
  all: ReadPage[],
  elsewhere: () => Found[],
  site: Site,
  plan: (path: string, cut: readonly Block[]) => Promise<ReadPage>,
): Promise<void> {
  const blocks = all.flatMap((page) => page.blocks);
  if (blocks.length === 0) return;
  // Blocks themselves do not know where their author wrote them.
  await readStatements(
    all.flatMap(({ statements }) => statements),
    site,
  );
  const found = [...all.flatMap(({ planned }) => (planned ? foundOn(planned) : [])), ...elsewhere()];
  const cut = Map.groupBy(blocksToCut(blocks, found, site), ({ page }) => page);
  for (const [index, { path }] of all.entries()) {
    const gone = cut.get(path);
    if (gone) all[index] = await plan(path, gone);
  }
}

/**
 * Reads the pages of a plan by their paths, files of the folder and made ones; each lasts until the next is read. Two
 * runs at the same time need two of these.
 */
export function pageReader(folder: string, made: ReadonlyMap<string, Buffer>): (path: string) => Buffer {
  const read = briefReader();
  return (path) => made.get(path) ?? read(join(folder, path));
}

/** What the start page calls the site; empty where there is none. */
async function homeTitle(folder: string, read: (path: string) => Buffer): Promise<string> {
  const home = 'index.html';
  return existsSync(join(folder, home)) ? titleOf(sourceOf(read(home), home)) : '';
}

/** The host that every `rel=canonical` of the site names; undefined when they differ or there is none. */
async function agreedCanonical(folder: string, paths: string[]): Promise<string | undefined> {
  const hosts = new Set<string>();
  const read = briefReader();
  for (const path of paths) {
    const canonical = await canonicalOf(pageOf(path, sourceOf(read(join(folder, path)), path), nowhere));
    if (canonical) hosts.add(canonical.host);
    if (hosts.size > 1) return undefined;
  }
  const [host] = hosts;
  return host;
}
