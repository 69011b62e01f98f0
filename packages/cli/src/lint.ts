import { problems } from '@latchkey/core';
import { explainRule, lintFiles, loadConfig } from '@latchkey/node';
import pc from 'picocolors';
import type { Printer } from './printer.ts';

interface LintFlags {
  config?: string;
  explain?: string;
  json?: boolean;
}

const colours = { error: pc.red, warn: pc.yellow, info: pc.dim };

/**
 * `latchkey lint <file or folder...>`
 * @returns whether anything is an error
 */
export async function lint(paths: readonly string[], flags: LintFlags, print: Printer): Promise<boolean> {
  if (flags.explain !== undefined) {
    const rule = await explainRule(flags.explain);
    if (rule === undefined) throw problems.ruleMissing(flags.explain);
    print.out(`${rule}\n`);
  }
  if (paths.length === 0) return false;
  const { settings } = await loadConfig(process.cwd(), flags.config);
  const { files, findings } = await lintFiles(paths, settings);
  if (flags.json) {
    print.out(`${JSON.stringify(findings, null, 2)}\n`);
  } else {
    for (const { file, line, column, severity, code, message } of findings)
      print.out(`${file}:${line}:${column} ${colours[severity](severity)} ${code} ${message}\n`);
    print.err(`${summary(files, findings)}\n`);
  }
  return findings.some(({ severity }) => severity === 'error');
}

const nouns = { error: 'error', warn: 'warning', info: 'info' };

function summary(files: number, findings: readonly { severity: string }[]): string {
  const where = counted(files, 'file');
  if (findings.length === 0)
    return `No contradiction found in ${where}. What the site really loads, only a scan can show.`;
  const counts = Object.entries(nouns).flatMap(([severity, noun]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, noun)];
  });
  return `${counts.join(', ')} in ${where}. "latchkey lint --explain <code>" says why.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
