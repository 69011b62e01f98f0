import {
  hydratedAt,
  lineIndex,
  type PagePlan,
  type PageScan,
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
  /** It gates something, and has a Content Security Policy of its own. */
  policy: boolean;
  workers: WorkerPlace[];
  /** Ids of the services that its inline scripts wait for. */
  asked: string[];
  /** What its scripts may load. */
  uncertain: readonly UncertainPlace[];
  /** Line of the first marks of a gate that no run of ours wrote; null: there are none. */
  foreignMarks: number | null;
}

const policyTag = /<meta\b[^>]*\bhttp-equiv\s*=\s*["']?content-security-policy["'\s>]/i;

/** No note of a page of which there is nothing to say. */
export function pageNote({ page, spots, undo }: PageScan, plan: PagePlan): PageNote[] {
  const located = lineIndex(page);
  const scripts = spots.flatMap(({ script, tag }) => (script ? [{ code: script.code, at: tag.end }] : []));
  const gated = plan.found.filter(({ decision }) => decision.action === 'gate');
  const note: PageNote = {
    page: page.path,
    hydrated: hydratedAt(
      page.text,
      gated.map(({ finding }) => finding.start),
    ),
    policy: gated.length > 0 && policyTag.test(page.text),
    workers: scripts.flatMap(({ code, at }) =>
      workerNotes(code).map(({ what, start }) => ({
        path: page.path,
        what,
        line: located(at + start).line,
      })),
    ),
    asked: scripts.flatMap(({ code }) => servicesAskedIn(code).map(({ id }) => id)),
    uncertain: plan.uncertain,
    foreignMarks: undo.foreign === null ? null : located(undo.foreign).line,
  };
  const { hydrated, policy, workers, asked, uncertain, foreignMarks } = note;
  return hydrated || policy || workers.length + asked.length + uncertain.length > 0 || foreignMarks !== null
    ? [note]
    : [];
}
