import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A `latchkey gate` in a process of its own. */
export interface GateProcess {
  running(): boolean;
  /** At once, without a chance to tidy up. */
  kill(): void;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; stderr: string }>;
}

/** Gates a folder in place. */
export function gateProcess(folder: string): GateProcess {
  const entry = join(import.meta.dirname, 'latchkey.ts');
  const args = [
    '--conditions=@latchkey/source',
    entry,
    'gate',
    folder,
    '--site',
    'https://docs.example.org/',
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return {
    running: () => child.exitCode === null && child.signalCode === null,
    kill: () => child.kill('SIGKILL'),
    ended: new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve({ code, signal, stderr }));
    }),
  };
}

/** @throws Error with what the process said, when it did not end well */
export async function gateToTheEnd(folder: string): Promise<void> {
  const { code, signal, stderr } = await gateProcess(folder).ended;
  if (code !== 0) throw new Error(`latchkey gate ended with ${code ?? signal}:\n${stderr}`);
}
