import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A path as people see it from where they are, with slashes. */
export function shownPath(path: string, from = process.cwd()): string {
  const seen = relative(from, resolve(path));
  const outside = seen === '' || isAbsolute(seen) || seen.startsWith(`..${sep}..`);
  return (outside ? resolve(path) : seen).split(sep).join('/');
}
