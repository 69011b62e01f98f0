import { compareText } from './freedom.ts';
import type { LockedHost, LockedService, Lockfile } from './lockfile.ts';

/**
 * The text of a lockfile: JSON, sorted, one line for a service and one for each of its hosts. The version comes last, so
 * that every other line ends in a comma, and adding one touches no other.
 */
export function lockfileText(lockfile: Lockfile): string {
  const lines = linesOf(lockfile).map(([key, entry]) => `  ${JSON.stringify(key)}: ${oneLine(entry)},`);
  return `{\n${[...lines, '  "lockfileVersion": 1'].join('\n')}\n}\n`;
}

/** The lines that `after` has and `before` has not, as they stand in the file. */
export function addedLines(before: Lockfile, after: Lockfile): string[] {
  const old = new Set(lockfileText(before).split('\n'));
  return lockfileText(after)
    .split('\n')
    .filter((line) => line.startsWith('  "') && !old.has(line));
}

/** Both say the same: the order and the shape of a file do not count. */
export function sameLockfile(a: Lockfile, b: Lockfile): boolean {
  return lockfileText(a) === lockfileText(b);
}

type Entry = Record<string, unknown>;

function linesOf(lockfile: Lockfile): [string, Entry][] {
  return sorted(lockfile).flatMap(([id, service]) => [
    [id, serviceEntry(service)],
    ...sorted(service.hosts).map(([host, entry]): [string, Entry] => [`${id} ${host}`, hostEntry(entry)]),
  ]);
}

/** The keys in this order, whatever made the object. */
function serviceEntry(service: LockedService): Entry {
  const { decision, reason, why, exempt, purpose, kinds, storage, since } = service;
  return {
    decision,
    reason,
    ...(why === undefined
      ? {}
      : { why: typeof why === 'string' ? why : Object.fromEntries(sortedTexts(why)) }),
    ...(exempt ? { exempt: { basis: exempt.basis, since: exempt.since, reason: exempt.reason } } : {}),
    purpose,
    kinds,
    storage,
    since,
  };
}

function hostEntry({ decision, reason, since }: LockedHost): Entry {
  return { decision, reason, since };
}

/** As JSON with a space where people put one. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${oneLine(inner)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => compareText(a, b));
}

function sortedTexts(texts: Record<string, string>): [string, string][] {
  return Object.entries(texts).sort(([a], [b]) => compareText(a, b));
}
