import { statSync } from 'node:fs';
import { acceptProposal, lockFolder } from '@latchkey/node';
import { type CommonFlags, optionsFrom, withLegalPages } from './options.ts';
import type { Printer } from './printer.ts';

/** `latchkey lock <dir> [--prune]`, `latchkey lock --accept [file]` */
export async function lock(
  folder: string,
  flags: CommonFlags & { prune?: boolean; accept?: boolean | string },
  print: Printer,
): Promise<void> {
  const { options, config } = await optionsFrom(folder, flags);
  if (flags.accept) {
    // "lock --accept dist" names the site, as every other command does, and no proposal.
    const isSite = flags.accept === true || statSync(flags.accept, { throwIfNoEntry: false })?.isDirectory();
    const named = isSite ? undefined : String(flags.accept);
    return print.err(`${acceptProposal(config.project, named)} has what was proposed. Commit it.\n`);
  }
  const act = flags.prune ? 'prune' : 'lock';
  const whole = await withLegalPages(options, config);
  const said = await lockFolder({ ...whole.options, lock: { project: config.project, act } });
  print.err(`${said.length > 0 ? said.join('\n') : 'The lockfile says all of this already.'}\n`);
}
