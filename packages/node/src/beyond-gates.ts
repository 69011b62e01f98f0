import type { ContactManner, UncertainPlace } from '@latchkey/core';
import type { PlannedBundles, WorkerPlace } from './plan-bundles.ts';
import type { FolderPlan } from './plan-folder.ts';

/** What no gate holds, as `scan --json` and `_latchkey/inventory.json` have it. Paths are POSIX, lines 1-based. */
export interface BeyondGates {
  /** Places in own script files that have to do with a service; `how` says whether they contact it. */
  scripts: {
    service: string;
    how: ContactManner;
    url: string | null;
    path: string;
    line: number;
    column: number;
  }[];
  /** Addresses that scripts in pages may load. */
  uncertain: (UncertainPlace & { page: string })[];
  /** Pages with gates that their own scripts make anew in the browser; `held`: the guard holds all of them. */
  hydrated: { framework: string; page: string; held: boolean }[];
  /** SVG and XHTML files that contact these services when they are opened. */
  documents: { path: string; services: string[] }[];
  workers: WorkerPlace[];
  feeds: PlannedBundles['feeds'];
}

export function beyondGates({ bundles, notes, documents }: FolderPlan): BeyondGates {
  return {
    scripts: bundles.contacts.map(({ service, how, url = null, path, line, column }) => ({
      service: service.id,
      how,
      url,
      path,
      line,
      column,
    })),
    uncertain: notes.flatMap(({ page, uncertain }) => uncertain.map((place) => ({ page, ...place }))),
    hydrated: notes.flatMap(({ page, hydrated, held }) =>
      hydrated ? [{ framework: hydrated, page, held }] : [],
    ),
    documents: documents.map(({ path, found }) => ({
      path,
      services: [...new Set(found.map(({ service }) => service.id))].sort(),
    })),
    workers: [...notes.flatMap(({ workers }) => workers), ...bundles.workers],
    feeds: bundles.feeds,
  };
}
