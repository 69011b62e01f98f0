import {
  diffLockfile,
  growLockfile,
  type Inventory,
  type Lockfile,
  lockOf,
  problems,
  pruneLockfile,
  type SiteView,
  sameLockfile,
} from '@latchkey/core';
import type { FolderPlan } from '../plan-folder.ts';
import { annotationsOf } from './annotations-of.ts';
import { type Drifted, driftReport } from './drift-report.ts';
import { keepProof } from './keep-proof.ts';
import { changedInWords, firstCommands, whatToDo } from './lock-words.ts';
import { type LockfileStore, lockfileStore } from './lockfile-store.ts';
import { factsOfRecord, type RecordedFacts, recordedFacts } from './recorded-facts.ts';
import { isInCi, isOnGitHub } from './surroundings.ts';
import { today } from './today.ts';

/** Where the lockfile of a site lies, and what is done with it. */
export interface LockOptions {
  /** Folder of the config: the lockfile lies there. */
  project: string;
  /**
   * `build`: adds to a lockfile that is there; in CI compares with it. `check`: compares. `lock`: adds, and makes one.
   * `prune`: the same, and takes out what is gone. `read`: for the days only.
   */
  act: 'build' | 'check' | 'lock' | 'prune' | 'read';
  /** The file that each page is made from, by the path of the page. */
  sources?: ReadonlyMap<string, string>;
  /**
   * The build keeps in its record what it decided, because its config is not one that the command line reads. The other
   * acts then go by that.
   */
  records?: boolean;
}

/** What a build has to do with its lockfile. */
export interface LockStep {
  /** As it is after this build; null: there is none. */
  lockfile: Lockfile | null;
  warnings: string[];
  /** What is said at the end. */
  summary: string[];
  /** For the record of a build that keeps them. */
  facts?: RecordedFacts;
  /**
   * Writes it, where it says something else than before, and with it the proof of what is asked.
   * @returns what is to be said of that beside the summary
   */
  commit(view: SiteView): string[];
}

/**
 * Compares a site with its lockfile. Writes nothing but, on a drift, the proposal beside it.
 * @throws LatchkeyError `lockfile-drift`, `lockfile-invalid`, `lockfile-newer`, `source-date-invalid`
 */
export function lockStep(plan: FolderPlan, inventory: Inventory, options: LockOptions): LockStep {
  const { project } = options;
  const store = lockfileStore(project);
  const stored = store.read();
  const nothing: LockStep = {
    lockfile: stored?.lockfile ?? null,
    warnings: [],
    summary: [],
    commit: () => [],
  };
  const found = factsOf(plan, inventory, options);
  // A record that has them keeps them: gating again changes nothing.
  const records = options.records || plan.record?.facts !== undefined;
  const kept = records ? { facts: recordedFacts(found) } : {};
  if (options.act === 'read') return { ...nothing, ...kept };
  const compares = options.act === 'check' || (options.act === 'build' && isInCi());
  if (!stored && (compares || options.act === 'build')) {
    return { ...nothing, ...kept, ...withoutLockfile(plan, inventory, store, { project, compares }) };
  }
  const locked: Lockfile = stored?.lockfile ?? new Map();
  const grown = options.act === 'prune' ? pruneLockfile(locked, found) : growLockfile(locked, found);
  const drifted: Drifted = {
    drift: diffLockfile(locked, found),
    locked,
    grown,
    services: inventory.services,
    found: plan.found,
    contacts: plan.bundles.contacts,
    sources: options.sources ?? new Map(),
  };
  if (!compares) {
    const changes = !stored || stored.conflict || !sameLockfile(locked, grown);
    return {
      ...nothing,
      ...kept,
      lockfile: grown,
      summary: changes ? [changedInWords(drifted, store.file)] : [],
      commit(view) {
        store.write(grown);
        // What the command line would draw is not what a build with another config asks.
        return goesByRecord(plan, options) ? [] : keepProof(project, plan, view);
      },
    };
  }
  const conflict = stored?.conflict
    ? [
        `${store.file} has conflict markers of git: both sides count. \`npx latchkey lock <dir>\` writes it whole.`,
      ]
    : [];
  const warnings = [...conflict, ...compared(drifted, store, options, plan.site.settings.drift)];
  return { ...nothing, ...kept, warnings };
}

/** What the site would be locked as, were it seen for the first time. */
function factsOf(plan: FolderPlan, inventory: Inventory, options: LockOptions): Lockfile {
  const day = today();
  const recorded = plan.record?.facts;
  if (recorded && goesByRecord(plan, options)) return factsOfRecord(recorded, day);
  const { settings } = plan.site;
  return lockOf({ inventory, found: plan.found, contacts: plan.bundles.contacts, settings }, day);
}

function goesByRecord({ record }: FolderPlan, { act }: LockOptions): boolean {
  return act !== 'build' && act !== 'read' && record?.facts !== undefined;
}

/** What is to be warned of. */
function compared(
  drifted: Drifted,
  store: LockfileStore,
  { act, project }: LockOptions,
  mode: 'new' | 'warn',
): string[] {
  if (drifted.drift.length === 0) {
    store.withdrawProposal();
    return [];
  }
  const report = driftReport(drifted);
  if (!drifted.drift.some(({ fails }) => fails)) {
    return [`${store.file} says something else, of which nothing has to be judged.\n${report}`];
  }
  const fails = act === 'check' || mode === 'new';
  const todo = whatToDo(store.propose(drifted.grown) ? store.proposalFile : undefined, project);
  if (isOnGitHub()) {
    const lines = annotationsOf(drifted, fails ? 'error' : 'warning', store.file);
    process.stdout.write(`${lines.join('\n')}\n`);
  }
  if (fails) throw problems.drift(store.file, report, `No page was changed. ${todo}`);
  return [`${store.file}: nobody has reviewed this.\n${report}\n  ${todo.replaceAll('\n', '\n  ')}`];
}

/** Nobody has taken the lockfile over yet: nothing fails. */
function withoutLockfile(
  { folder }: FolderPlan,
  { services }: Inventory,
  { file }: LockfileStore,
  { project, compares }: { project: string; compares: boolean },
): Pick<LockStep, 'warnings' | 'summary'> {
  const commands = firstCommands(folder, project);
  const how = commands.map((command) => `    ${command}`).join('\n');
  if (compares) {
    const what = `There is no ${file}, so nothing tells what is new. To make one, on your machine:`;
    return { warnings: [`${what}\n${how}`], summary: [] };
  }
  const summary =
    services.length === 0 ? [] : [`To have whatever comes later reviewed: ${commands.join(' && ')}`];
  return { warnings: [], summary };
}
