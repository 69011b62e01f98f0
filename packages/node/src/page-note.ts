import {
  hydratedAt,
  lineIndex,
  type PagePlan,
  type PageScan,
  servicesAskedIn,
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
}

const policyTag = /<meta\b[^>]*\bhttp-equiv\s*=\s*["']?content-security-policy["'\s>]/i;

/** No note of a page of which there is nothing to say. */
export function pageNote({ page, spots }: PageScan, plan: PagePlan): PageNote[] {
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
    asked: scripts.flatMap(({ code }) => servicesAskedIn(code)),
  };
  const silent = !note.hydrated && !note.policy && note.workers.length === 0 && note.asked.length === 0;
  return silent ? [] : [note];
}
