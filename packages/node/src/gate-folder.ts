import { relative, resolve, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { editsOf, type Found, type Inventory, problems, type SiteView, withFirstSeen } from '@latchkey/core';
import type { LintFinding } from '@latchkey/legal';
import { beyondGates } from './beyond-gates.ts';
import { type OpenClaim, openClaims, requireTrue } from './check-claims.ts';
import { removeWithCopies, stageWithCopies } from './compressed-copies.ts';
import { copyFolder } from './copy-folder.ts';
import { lintLegal } from './lint-legal.ts';
import { type LockOptions, type LockStep, lockStep } from './lockfile/lock-step.ts';
import { madeRecord } from './made-pages.ts';
import { type FolderOptions, type FolderPlan, pageReader, planFolder } from './plan-folder.ts';
import type { PlannedPage } from './plan-page.ts';
import { briefSplicer } from './read-page.ts';
import { contentHash, type GateRecord, type RecordedPage } from './record.ts';
import { stageSiteFiles } from './stage-site-files.ts';
import { stageFiles } from './write-files.ts';

export interface FolderResult {
  inventory: Inventory;
  found: Found[];
  plan: FolderPlan;
  /** What the author's pages say, and the site does not bear out. */
  claims: OpenClaim[];
  /** What is wrong with the author's own legal pages. */
  lint: LintFinding[];
  /** POSIX paths of the files that were written. */
  written: string[];
  /** Absent where nobody said which project the folder belongs to. */
  lock?: LockStep;
}

/** What becomes of a folder, and of the lockfile of its project. */
export interface LockedFolderOptions extends FolderOptions {
  lock?: LockOptions;
}

/**
 * Reports what a folder contacts; changes nothing in it.
 * @throws LatchkeyError those of `lockStep`
 */
export async function scanFolder(options: LockedFolderOptions): Promise<FolderResult> {
  const plan = await planFolder(options);
  const { inventory, lock } = decided(plan, options.lock);
  const said = await spoken(plan, inventory, options.lock);
  return { plan, found: plan.found, inventory, ...said, ...(lock && { lock }), written: [] };
}

/**
 * Writes what a folder contacts to the lockfile of its project; changes nothing in the folder.
 * @returns what is to be said of it; nothing when it says all of it already
 * @throws LatchkeyError those of a scan and of `lockStep`, `disk-full`, `not-writable`
 */
export async function lockFolder(options: FolderOptions & { lock: LockOptions }): Promise<string[]> {
  const plan = await planFolder(options);
  const { inventory, lock } = decided(plan, options.lock);
  const said = lock?.commit(
    plan.site.view(inventory, { pages: plan.pages, contacts: plan.bundles.contacts }),
  );
  return [...(lock?.summary ?? []), ...(said ?? [])];
}

/**
 * Gates a folder. Everything is read and decided, and compared with the lockfile, before the first byte is written; what
 * fails before leaves the folder as it was.
 * @param options.out a copy of the folder that is gated in its place
 */
export async function gateFolder(
  options: LockedFolderOptions & { out?: string | undefined },
): Promise<FolderResult> {
  const { out, ...inPlace } = options;
  const target = targetOf(options.folder, out);
  const plan = await planFolder(options);
  const isReport = plan.site.settings.mode === 'report';
  const { inventory, lock } = decided(
    plan,
    options.lock && isReport ? { ...options.lock, act: 'read' } : options.lock,
  );
  const said = await spoken(plan, inventory, options.lock);
  const result = { plan, found: plan.found, inventory, ...said, ...(lock && { lock }) };
  if (isReport) return { ...result, written: [] };
  if (!options.development) requireTrue(said.claims);
  const view = plan.site.view(inventory, {
    pages: plan.pages,
    contacts: plan.bundles.contacts,
    read: plan.read,
  });
  if (target !== options.folder) {
    await copyFolder(options.folder, target);
    if (!inPlace.lock || !lock) return gateFolder({ ...inPlace, folder: target });
    const committed = withSaid(lock, lock.commit(view));
    const result = await gateFolder({ ...inPlace, folder: target, lock: { ...inPlace.lock, act: 'read' } });
    return { ...result, lock: committed };
  }
  const staged = stageFiles(target);
  try {
    const facts = lock ? lock.facts : plan.record?.facts;
    const record: GateRecord = {
      inventory: { ...inventory, beyondGates: beyondGates(plan) },
      pages: {},
      ...(facts && { facts }),
    };
    const { made } = plan;
    const drawn = new Map<string, string>();
    const replaced = { pages: new Map<string, RecordedPage>(), made: new Map<string, string>() };
    const read = pageReader(target, made.pages);
    const draw = pageDrawer(view);
    for (const page of plan.pages) {
      const original = read(page.path);
      const gated = draw(original, page);
      const isMade = made.pages.has(page.path);
      const before = made.published.get(page.path);
      if (isMade || before) drawn.set(page.path, contentHash(gated));
      const changes = isMade ? drawn.get(page.path) !== before : !gated.equals(original);
      if (changes) await stageWithCopies(staged, target, page.path, gated);
      if (changes && before) replaced.made.set(page.path, before);
      if (page.removed.length === 0 && (page.boots || !gatesSomething(page))) continue;
      record.pages[page.path] = recordedPage(gated, page.removed);
      if (page.recorded && changes) replaced.pages.set(page.path, page.recorded);
    }
    for (const path of made.withdrawn) removeWithCopies(staged, path);
    const own = madeRecord(made, drawn);
    if (Object.keys(own).length > 0) record.made = own;
    await stageSiteFiles(staged, target, { plan, view, record }, replaced);
    // Before the folder: a lockfile that cannot be written leaves both as they were.
    const committed = lock && withSaid(lock, lock.commit(view));
    return { ...result, ...(committed && { lock: committed }), written: staged.commit() };
  } catch (error) {
    staged.discard();
    throw error;
  }
}

/** What the legal pages say, beside what was found. */
async function spoken(
  plan: FolderPlan,
  inventory: Inventory,
  options: LockOptions | undefined,
): Promise<Pick<FolderResult, 'claims' | 'lint'>> {
  const claims = await openClaims(plan, inventory);
  return { claims, lint: options ? await lintLegal(plan, inventory, options.project) : [] };
}

function decided(
  plan: FolderPlan,
  options: LockOptions | undefined,
): Pick<FolderResult, 'inventory' | 'lock'> {
  const inventory = plan.site.inventory(plan.found);
  if (!options) return { inventory };
  const lock = lockStep(plan, inventory, options);
  return { inventory: lock.lockfile ? withFirstSeen(inventory, lock.lockfile) : inventory, lock };
}

function withSaid(lock: LockStep, said: readonly string[]): LockStep {
  return { ...lock, summary: [...lock.summary, ...said] };
}

function gatesSomething({ found }: PlannedPage): boolean {
  return found.some(({ decision }) => decision.action === 'gate');
}

/** Services are named by their decisions, not copied. */
function recordedPage(gated: Buffer, removed: readonly Found[]): RecordedPage {
  return {
    hash: contentHash(gated),
    removed: removed.map(({ finding, decision }) => ({ finding, decision })),
  };
}

/** Each page lasts until the next is drawn. */
function pageDrawer(view: SiteView): (original: Buffer, page: PlannedPage) => Buffer {
  const undo = briefSplicer();
  const gate = briefSplicer();
  return (original, page) => {
    if (crc32(original) !== page.checksum) throw problems.changedMeanwhile(page.path);
    return gate(undo(original, page.undo), editsOf(page, view));
  };
}

/** @throws LatchkeyError `out-inside-input` */
function targetOf(folder: string, out: string | undefined): string {
  if (out === undefined || resolve(out) === resolve(folder)) return folder;
  const path = relative(resolve(folder), resolve(out));
  if (path !== '..' && !path.startsWith(`..${sep}`)) throw problems.outsideFolder(out);
  return out;
}
