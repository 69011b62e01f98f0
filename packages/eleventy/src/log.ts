import { styleText } from 'node:util';

/** Eleventy has no logger for plugins: the look of its own lines. */
export function log(text: string): void {
  process.stdout.write(`[latchkey] ${text}\n`);
}

export function warn(text: string): void {
  process.stderr.write(`${styleText('yellow', `[latchkey] ${text}`)}\n`);
}
