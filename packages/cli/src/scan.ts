import { type Found, notSeen } from '@latchkey/core';
import { beyondGates, reportOf, scanFolder } from '@latchkey/node';
import { type CommonFlags, optionsFrom } from './options.ts';
import { type Printer, printReport } from './printer.ts';

/** `latchkey scan <dir>` */
export async function scan(
  folder: string,
  flags: CommonFlags & { json?: boolean },
  print: Printer,
): Promise<void> {
  const { options, config } = await optionsFrom(folder, flags);
  const result = await scanFolder({ ...options, lock: { project: config.project, act: 'read' } });
  if (!flags.json) return printReport(reportOf(result, 'found'), print);
  const inventory = { ...result.inventory, beyondGates: beyondGates(result.plan) };
  const report = { inventory, findings: result.found.map(flat), notSeen: notSeen(result.inventory) };
  print.out(`${JSON.stringify(report, null, 2)}\n`);
}

/** One finding as `--json` prints it. */
function flat({ finding, decision, service }: Found) {
  const { page, kind, url = null, host = null, start, end, line, column } = finding;
  return {
    page,
    kind,
    url,
    host,
    service: service.id,
    verified: service.verified,
    purpose: service.purpose,
    decision: decision.action,
    reason: decision.reason,
    start,
    end,
    line,
    column,
  };
}
