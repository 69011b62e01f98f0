import { requireTrue, scanFolder } from '@latchkey/node';
import { type CommonFlags, optionsFrom } from './options.ts';
import { type Printer, printWarnings } from './printer.ts';

/** `latchkey check <dir>`: fails on what the lockfile does not know, and on claims of the folder's pages that are not true. */
export async function check(folder: string, flags: CommonFlags, print: Printer): Promise<void> {
  const { options, config } = await optionsFrom(folder, flags);
  const { lock, claims } = await scanFolder({
    ...options,
    lock: { project: config.project, act: 'check' },
  });
  requireTrue(claims);
  printWarnings(lock?.warnings ?? [], print);
  if (lock?.lockfile) print.err('The lockfile knows all of it.\n');
}
