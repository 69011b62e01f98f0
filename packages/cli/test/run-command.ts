import { printerTo } from '../src/printer.ts';
import { run } from '../src/run.ts';

/** What a command came to, and what it printed. */
export interface Ran {
  exitCode: number;
  out: string;
  err: string;
}

/** Runs the `latchkey` command in this process. */
export async function runCommand(...args: string[]): Promise<Ran> {
  let [out, err] = ['', ''];
  const print = printerTo(
    (text) => {
      out += text;
    },
    (text) => {
      err += text;
    },
  );
  return { exitCode: await run(args, print), out, err };
}
