import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gateFolder, hostOf, legalPages, reportOf, standalonePages } from '@latchkey/node';
import { type CommonFlags, optionsFrom } from './options.ts';
import { type Printer, printReport } from './printer.ts';

/** `latchkey gate <dir> [--out <dir>]` */
export async function gate(
  folder: string,
  flags: CommonFlags & { out?: string },
  print: Printer,
): Promise<void> {
  const { options, config } = await optionsFrom(folder, flags);
  const { settings, address } = options;
  const extra = standalonePages(await legalPages(settings, config.project, hostOf(address)));
  const result = await gateFolder({
    ...options,
    out: flags.out,
    extra,
    lock: { project: config.project, act: 'build' },
  });
  printReport(reportOf(result, settings.mode === 'report' ? 'found' : 'gated'), print);
  const target = flags.out ?? folder;
  if (result.written.length > 0) print.err(`Wrote ${result.written.length} files below ${target}.\n`);
  else if (existsSync(join(target, '_latchkey')))
    print.err(`${target} was gated already; nothing changed.\n`);
}
