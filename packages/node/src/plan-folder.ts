import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import {
  canonicalOf,
  type Found,
  lineIndex,
  type PagePlan,
  type PageScan,
  type Settings,
  scanPage,
} from '@latchkey/core';
import { briefReader } from './brief-reader.ts';
import { heldContacts } from './held-contacts.ts';
import { listFiles } from './list-files.ts';
import { moduleFiles } from './module-files.ts';
import { type PageNote, pageNote } from './page-note.ts';
import { type PlannedBundles, planBundles, withAsked } from './plan-bundles.ts';
import { type PlannedDocument, planDocuments } from './plan-documents.ts';
import { type PlannedSheets, planSheets } from './plan-sheets.ts';
import { pageOf, sourceOf } from './read-page.ts';
import { type GateRecord, type RecordedPage, readRecord, recordedOf, removedFrom } from './record.ts';
import { createSite, type Site } from './site.ts';
import type { SiteAddress } from './site-address.ts';

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

export interface FolderPlan {
  folder: string;
  site: Site;
  record: GateRecord | null;
  pages: PlannedPage[];
  sheets: PlannedSheets;
  /** What own scripts do at run time: nothing there is gated. */
  bundles: PlannedBundles;
  /** SVG and XHTML files that contact others: nothing in them is gated. */
  documents: PlannedDocument[];
  /** What of pages is to be said beside what was found in them. */
  notes: PageNote[];
  /** What the author's pages say of the site. */
  statements: PlacedStatement[];
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
  /** Pages that are not in the folder yet, by path; a file of the same path comes first. */
  extra?: ReadonlyMap<string, Buffer>;
  /** Somebody is still writing: what would stop a production build is only said. */
  development?: boolean;
  /** A folder without pages, or no folder at all, is no mistake: a generator may write none. */
  mayBeEmpty?: boolean;
  /** Reads this page of the folder and no other, excluded or not. */
  only?: string;
}

/** A claim, or a condition that a part of a page depends on. */
export interface PlacedStatement {
  what: 'claim' | 'condition';
  /** Predicates as written. */
  text: string;
  /** Where the author wrote it, if not in the page. */
  from: string;
  /** What the page speaks for; empty: for everything. */
  scope: string;
  page: string;
  line: number;
}

/** Pages whose site nobody knows are scanned as if they were served here. */
export const nowhere = 'https://site.invalid/';

/** Reads every page and decides everything. Writes nothing. */
export async function planFolder(options: FolderOptions): Promise<FolderPlan> {
  const { folder, settings } = options;
  const files = listFiles(folder, options.only === undefined ? settings.exclude : [], options.mayBeEmpty);
  const onDisk = options.only === undefined ? files.pages : [options.only];
  const extra = [...(options.extra?.keys() ?? [])].filter((path) => !existsSync(join(folder, path)));
  const paths = [...onDisk, ...extra].sort();
  const assumed = options.address.url === undefined ? await agreedCanonical(folder, onDisk) : undefined;
  const address = assumed ? { ...options.address, url: `https://${assumed}/` } : options.address;
  const site = createSite(settings, address);
  const record = readRecord(folder);
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
  const notes: PageNote[] = [];
  const pages: PlannedPage[] = [];
  const statements: PlacedStatement[] = [];
  const fallbacks: FolderPlan['fallbacks'] = [];
  const read = pageReader(options);
  for (const path of paths) {
    const bytes = read(path);
    const recorded = recordedOf(record, path, bytes);
    const source = sourceOf(bytes, path);
    const scan = await scanPage(pageOf(path, source, address.url ?? nowhere), () => recorded !== undefined);
    const plan = await site.plan(scan);
    notes.push(...pageNote(scan, plan, settings));
    statements.push(...statementsOf(scan));
    if (scan.fallback) fallbacks.push({ page: path, reason: scan.fallback });
    if (plan.found.length + plan.edits.length + plan.undo.length === 0 && !record?.pages[path]) continue;
    const removed = plan.found.filter(({ decision }) => decision.action === 'remove');
    const earlier = removedFrom(recorded, site.context.classifier.ofId);
    pages.push({
      ...plan,
      checksum: crc32(bytes),
      recorded,
      lang: site.context.language(scan.lang).lang,
      removed: [...earlier, ...removed],
    });
  }
  const found = [
    ...pages.flatMap((page) => [
      ...page.removed,
      ...page.found.filter(({ decision }) => decision.action !== 'remove'),
    ]),
    ...sheets.plans.flatMap((sheet) => sheet.found),
    ...bundles.askedAt,
    ...held.found(),
  ];
  return {
    folder,
    site,
    record,
    pages,
    sheets,
    documents,
    bundles: withAsked(
      { ...bundles, contacts: held.told(bundles.contacts) },
      notes.flatMap(({ asked }) => asked),
    ),
    notes,
    statements,
    read: paths.length,
    found,
    fallbacks,
    linksOut: files.linksOut,
    assumedHost: assumed,
  };
}

function statementsOf({ page, claims, slots }: PageScan): PlacedStatement[] {
  const conditions = slots.filter(({ name }) => name === 'when');
  if (claims.length + conditions.length === 0) return [];
  const located = lineIndex(page);
  const placed = { page: page.path };
  return [
    ...claims.map(({ statement: text, from, scope, start }) => ({
      ...{ ...placed, what: 'claim' as const, text, from, scope, line: located(start).line },
    })),
    ...conditions.map(({ options, start }) => ({
      ...{ ...placed, what: 'condition' as const, text: options['if'] ?? '', from: '', scope: '' },
      line: located(start).line,
    })),
  ];
}

/**
 * Reads the pages of a plan by their paths, files of the folder and extra ones; each lasts until the next is read. Two
 * runs at the same time need two of these.
 */
export function pageReader({ folder, extra }: FolderOptions): (path: string) => Buffer {
  const read = briefReader();
  return (path) => {
    const file = join(folder, path);
    const made = extra?.get(path);
    return made && !existsSync(file) ? made : read(file);
  };
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
