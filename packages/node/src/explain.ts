import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, problems, type Source } from '@latchkey/core';
import { configLine } from './explain-change.ts';
import { whyDecided } from './explain-reason.ts';
import { howRecognised } from './explain-recognition.ts';
import { whatVisitorSees } from './explain-visitor.ts';
import { isExcluded } from './list-files.ts';
import { type FolderOptions, pageBytes, planFolder } from './plan-folder.ts';
import { sourceOf } from './read-page.ts';

/** What is known of one line of a page. */
export interface Explanation {
  findings: ExplainedFinding[];
  /** Of a line without findings: the closest before it and after it. */
  nearest: Found[];
  /** What of the config keeps the decisions from being carried out. */
  notes: string[];
}

/** A finding in sentences for the site's author. */
export interface ExplainedFinding {
  found: Found;
  /** What told whose it is. */
  recognised: string;
  why: string;
  visitor: string;
  /** The line of config, or the act, that would change the decision; undefined when nothing would. */
  change: string | undefined;
}

/**
 * Explains a line of one page as the scan of its folder sees it. Of a gated page the gates are read back, and
 * what was removed from it is taken from the record.
 * @param path POSIX, inside the folder
 * @param line 1-based; a finding covers all lines of its tag
 * @throws LatchkeyError `page-missing`, and those of a scan
 */
export async function explainLine(options: FolderOptions, path: string, line: number): Promise<Explanation> {
  const { folder, settings } = options;
  if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isFile()) {
    throw problems.pageMissing(join(folder, path));
  }
  const { pages, found } = await planFolder({ ...options, only: path });
  const source = sourceOf(pageBytes(options, path), path);
  const here = new Set(pages.flatMap((page) => page.found));
  const sorted = found.toSorted(
    (a, b) => a.finding.line - b.finding.line || a.finding.column - b.finding.column,
  );
  // The place of what an earlier run removed is one in the page as it was then.
  const covering = sorted.filter((one) => covers(one, line, here.has(one) ? source : null));
  return {
    findings: covering.map((one) => ({
      found: one,
      recognised: howRecognised(one, settings, source.text.slice(one.finding.start, one.finding.end)),
      why: whyDecided(one, settings.services[one.service.id]),
      visitor: whatVisitorSees(one),
      change: configLine(one),
    })),
    nearest: covering.length > 0 ? [] : around(sorted, line),
    notes: [
      ...(isExcluded(settings.exclude)(path) ? ['The config leaves this page alone (`exclude`).'] : []),
      ...(settings.mode === 'report' ? ["The config says `mode: 'report'`: nothing is changed."] : []),
    ],
  };
}

function covers({ finding }: Found, line: number, source: Source | null): boolean {
  const text = source?.text.slice(finding.start, finding.end) ?? '';
  return finding.line <= line && line <= finding.line + text.split('\n').length - 1;
}

function around(sorted: readonly Found[], line: number): Found[] {
  const before = sorted.findLast(({ finding }) => finding.line < line);
  const after = sorted.find(({ finding }) => finding.line > line);
  return [before, after].filter((one) => one !== undefined);
}
