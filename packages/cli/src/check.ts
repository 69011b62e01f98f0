import {
  claimWarnings,
  legalClaims,
  lintWarnings,
  madeWarnings,
  requireTrue,
  scanFolder,
} from '@latchkey/node';
import { type CommonFlags, optionsFrom, withLegalPages } from './options.ts';
import { type Printer, printWarnings } from './printer.ts';

/**
 * `latchkey check <dir>`: fails on what the lockfile does not know, and on claims that are not true, of the folder's pages
 * and of the legal pages that the config asks for, as they are now.
 */
export async function check(folder: string, flags: CommonFlags, print: Printer): Promise<void> {
  const { options: given, config } = await optionsFrom(folder, flags);
  const { options, documents, warnings } = await withLegalPages(given, config);
  const { lock, lint, plan, inventory, ...built } = await scanFolder({
    ...options,
    lock: { project: config.project, act: 'check' },
  });
  const all = [...built.claims, ...(await legalClaims(documents, plan.site, inventory))];
  const claims = [...new Map(all.map((claim) => [claim.line, claim])).values()];
  requireTrue(claims);
  printWarnings(
    [
      ...warnings,
      ...madeWarnings(plan.made, 'found'),
      ...claimWarnings(claims),
      ...lintWarnings(lint, claims),
      ...(lock?.warnings ?? []),
    ],
    print,
  );
  if (lock?.lockfile) print.err('The lockfile knows all of it.\n');
}
