import {
  allowsNoFiles,
  hydration,
  isHeld,
  lineIndex,
  type PagePlan,
  type PageScan,
  type Settings,
  servicesAskedIn,
  type UncertainPlace,
  workerNotes,
} from '@latchkey/core';
import type { WorkerPlace } from './plan-bundles.ts';

/** What a report says of a page beside what was found in it. */
export interface PageNote {
  page: string;
  /** Name of the framework whose scripts can bring back what waits in the page. */
  hydrated: string | null;
  /** The guard holds all that they can bring back. */
  held: boolean;
  /** It gates something, and its own Content Security Policy allows no script file of the site's own. */
  policy: boolean;
  workers: WorkerPlace[];
  /** Ids of the services that its inline scripts wait for. */
  asked: string[];
  /** What its scripts may load. */
  uncertain: readonly UncertainPlace[];
  /** Parts of it are rendered on request. */
  serverIslands: boolean;
  /** Line of the first marks of a gate that no run of ours wrote; null: there are none. */
  foreignMarks: number | null;
}

/** No note of a page of which there is nothing to say. */
export function pageNote(
  { page, spots, undo, policies, client }: PageScan,
  plan: PagePlan,
  { guard }: Pick<Settings, 'guard'>,
): PageNote[] {
  const located = lineIndex(page);
  const scripts = spots.flatMap(({ script, tag }) => (script ? [{ code: script.code, at: tag.end }] : []));
  const gated = plan.found.filter(({ decision }) => decision.action === 'gate');
  const remade = gated.length > 0 ? hydration(page.text, client) : null;
  const again = gated.filter(({ finding }) => remade?.remakes(finding.start));
  const note: PageNote = {
    page: page.path,
    hydrated: again.length > 0 ? (remade?.framework ?? null) : null,
    held: plan.guard !== undefined && again.every(({ finding }) => isHeld(finding.kind, guard)),
    policy: gated.length > 0 && policies.some(({ policy }) => allowsNoFiles(policy)),
    workers: scripts.flatMap(({ code, at }) =>
      workerNotes(code).map(({ what, start }) => ({
        path: page.path,
        what,
        line: located(at + start).line,
      })),
    ),
    asked: scripts.flatMap(({ code }) => servicesAskedIn(code).map(({ id }) => id)),
    uncertain: plan.uncertain,
    serverIslands: client.serverIslands,
    foreignMarks: undo.foreign === null ? null : located(undo.foreign).line,
  };
  const { hydrated, policy, serverIslands, workers, asked, uncertain, foreignMarks } = note;
  return hydrated ||
    policy ||
    serverIslands ||
    workers.length + asked.length + uncertain.length > 0 ||
    foreignMarks !== null
    ? [note]
    : [];
}
