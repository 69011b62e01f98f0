import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gateFolder, legalPages, reportOf, standalonePages } from '@latchkey/node';
import { type CommonFlags, optionsFrom } from './options.ts';
import { type Printer, printReport } from './printer.ts';

/** `latchkey gate <dir> [--out <dir>]` */
export async function gate(
  folder: string,
  flags: CommonFlags & { out?: string },
  print: Printer,
): Promise<void> {
  const { options, config } = await optionsFrom(folder, flags);
  const { address } = options;
  const legal = await legalPages({
    ...{ settings: options.settings, address },
    project: config.project,
    development: false,
  });
  const { settings } = legal;
  const extra = standalonePages(legal.documents);
  const result = await gateFolder({
    ...{ ...options, settings, out: flags.out, extra },
    lock: { project: config.project, act: 'build' },
  });
  const report = reportOf(result, settings.mode === 'report' ? 'found' : 'gated');
  printReport({ ...report, warnings: [...legal.warnings, ...report.warnings] }, print);
  const target = flags.out ?? folder;
  if (result.written.length > 0)
    print.err(
      `Wrote ${result.written.length === 1 ? '1 file' : `${result.written.length} files`} below ${target}.\n`,
    );
  else if (existsSync(join(target, '_latchkey')))
    print.err(`${target} was gated already; nothing changed.\n`);
}
