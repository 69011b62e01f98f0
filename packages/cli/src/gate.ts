import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gateFolder, reportOf } from '@latchkey/node';
import { type CommonFlags, optionsFrom, withLegalPages } from './options.ts';
import { type Printer, printReport } from './printer.ts';

/** `latchkey gate <dir> [--out <dir>]` */
export async function gate(
  folder: string,
  flags: CommonFlags & { out?: string },
  print: Printer,
): Promise<void> {
  const { options: given, config } = await optionsFrom(folder, flags);
  const { options, warnings } = await withLegalPages(given, config);
  const result = await gateFolder({
    ...{ ...options, out: flags.out },
    lock: { project: config.project, act: 'build' },
  });
  const report = reportOf(result, options.settings.mode === 'report' ? 'found' : 'gated');
  printReport({ ...report, warnings: [...warnings, ...report.warnings] }, print);
  const target = flags.out ?? folder;
  if (result.written.length > 0)
    print.err(
      `Wrote ${result.written.length === 1 ? '1 file' : `${result.written.length} files`} below ${target}.\n`,
    );
  else if (existsSync(join(target, '_latchkey')))
    print.err(`${target} was gated already; nothing changed.\n`);
}
