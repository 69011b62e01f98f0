import { printerTo } from '../../packages/cli/src/printer.ts';
import { run } from '../../packages/cli/src/run.ts';

// The command, from its sources: `node --conditions=@latchkey/source test/crash/latchkey.ts gate <dir>`.
process.exitCode = await run(
  process.argv.slice(2),
  printerTo(
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(text),
  ),
);
