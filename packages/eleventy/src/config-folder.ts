import { dirname, resolve } from 'node:path';

/** The folder of the Eleventy config: that of `--config`, else the one that Eleventy is run in. */
export function configFolder(args: readonly string[] = process.argv): string {
  const flag = args.findIndex((argument) => /^--config(?:=|$)/.test(argument));
  const isCli = process.env['ELEVENTY_SOURCE'] === 'cli';
  if (!isCli || flag < 0) return process.cwd();
  const file = args[flag]?.split('=')[1] ?? args[flag + 1] ?? '';
  return dirname(resolve(file));
}
