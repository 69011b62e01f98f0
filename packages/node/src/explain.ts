import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Found, problems, splice } from '@latchkey/core';
import { configLine } from './explain-change.ts';
import { whyDecided } from './explain-reason.ts';
import { howRecognised } from './explain-recognition.ts';
import { type ExplainedContact, explainScriptLine, isScriptFile } from './explain-script.ts';
import { whatVisitorSees } from './explain-visitor.ts';
import { isExcluded } from './list-files.ts';
import { type FolderOptions, pageReader, planFolder } from './plan-folder.ts';
import { sourceOf } from './read-page.ts';

/** What is known of one line of a page. */
export interface Explanation {
  findings: ExplainedFinding[];
  /** Of a line of a script file. */
  contacts: ExplainedContact[];
  /** Of a line without findings: the closest before it and after it. */
  nearest: Found[];
  /** What keeps the decisions from being carried out, or from holding. */
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
 * Explains a line of one page, or of a script file, as the scan of its folder sees it. Of a gated page the gates are undone, and what was
 * removed from it is taken from the record.
 * @param path POSIX, inside the folder
 * @param line 1-based; a finding covers all lines of its tag
 * @throws LatchkeyError `page-missing`, and those of a scan
 */
export async function explainLine(options: FolderOptions, path: string, line: number): Promise<Explanation> {
  const { folder, settings } = options;
  if (!statSync(join(folder, path), { throwIfNoEntry: false })?.isFile()) {
    throw problems.pageMissing(join(folder, path));
  }
  const excluded = isExcluded(settings.exclude)(path)
    ? [`The config leaves this ${isScriptFile(path) ? 'file' : 'page'} alone (\`exclude\`).`]
    : [];
  if (isScriptFile(path)) {
    return {
      findings: [],
      contacts: await explainScriptLine(options, path, line),
      nearest: [],
      notes: excluded,
    };
  }
  const { pages, found, notes } = await planFolder({ ...options, only: path });
  const text = splice(
    sourceOf(pageReader(folder, new Map())(path), path).text,
    pages.flatMap(({ undo }) => undo),
  );
  const here = new Set(pages.flatMap((page) => page.found));
  const sorted = found.toSorted(
    (a, b) => a.finding.line - b.finding.line || a.finding.column - b.finding.column,
  );
  // The place of what an earlier run removed is one in the page as it was then.
  const covering = sorted.filter((one) => covers(one, line, here.has(one) ? text : ''));
  return {
    findings: covering.map((one) => ({
      found: one,
      recognised: howRecognised(one, settings, text.slice(one.finding.start, one.finding.end)),
      why: whyDecided(one, settings.services[one.service.id]),
      visitor: whatVisitorSees(one),
      change: configLine(one),
    })),
    contacts: [],
    nearest: covering.length > 0 ? [] : around(sorted, line),
    notes: [
      ...excluded,
      ...(settings.mode === 'report' ? ["The config says `mode: 'report'`: nothing is changed."] : []),
      ...notes.flatMap(({ hydrated }) =>
        hydrated
          ? [
              `${hydrated} makes this page anew in the browser, and can bring back what waits in it from its own JavaScript.`,
            ]
          : [],
      ),
    ],
  };
}

/** @param text of its page, as it was generated */
function covers({ finding }: Found, line: number, text: string): boolean {
  const lines = text.slice(finding.start, finding.end).split('\n').length;
  return finding.line <= line && line <= finding.line + lines - 1;
}

function around(sorted: readonly Found[], line: number): Found[] {
  const before = sorted.findLast(({ finding }) => finding.line < line);
  const after = sorted.find(({ finding }) => finding.line > line);
  return [before, after].filter((one) => one !== undefined);
}
