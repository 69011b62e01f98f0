import { LatchkeyError } from '@latchkey/core';
import type { Report } from '@latchkey/node';
import pc from 'picocolors';

/** Where a command prints: results to `out`, everything else to `err`. */
export interface Printer {
  out(text: string): void;
  err(text: string): void;
  error(error: unknown): void;
}

export function printerTo(out: (text: string) => void, err: (text: string) => void): Printer {
  return {
    out,
    err,
    error(error) {
      const message = error instanceof Error ? error.message : String(error);
      const hint = error instanceof LatchkeyError ? `\n\n${error.hint}` : '';
      err(`${pc.red('error')} ${message}${hint}\n`);
    },
  };
}

/** Warnings first, so that the summary is what is last seen. */
export function printReport(report: Report, print: Printer): void {
  printWarnings(report.warnings, print);
  print.err(`${report.summary}\n`);
}

export function printWarnings(warnings: readonly string[], print: Printer): void {
  for (const warning of warnings) print.err(`${pc.yellow('warning')} ${warning}\n\n`);
}
