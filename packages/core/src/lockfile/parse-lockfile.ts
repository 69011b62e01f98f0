import * as z from 'zod';
import { problems } from '../errors/problems.ts';
import { conflictSides, type Side } from './conflict-sides.ts';
import type { LockedHost, LockedService, Lockfile } from './lockfile.ts';
import { mergeLockfiles } from './merge.ts';

export interface ParsedLockfile {
  lockfile: Lockfile;
  /** It has conflict markers: both sides were read. */
  conflict: boolean;
}

const day = z.iso.date('has to be a day like "2026-11-22"');
const verdict = { decision: z.enum(['gate', 'keep', 'remove']), reason: z.string().min(1) };
const hostEntry = z.strictObject({ ...verdict, since: day });
const serviceEntry = z.strictObject({
  ...verdict,
  why: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  exempt: z.strictObject({ basis: z.string(), since: day, reason: z.string() }).optional(),
  purpose: z.string().min(1),
  kinds: z.array(z.string()),
  storage: z.string(),
  since: day,
});

/**
 * Reads a lockfile, also one that git left with conflict markers: that is read as the union of both sides.
 * @param file named in errors
 * @throws LatchkeyError `lockfile-invalid`, `lockfile-newer`
 */
export function parseLockfile(text: string, file: string): ParsedLockfile {
  const sides = conflictSides(text.replace(/^\uFEFF/, ''));
  const lockfiles = sides.map((side) => lockfileOf(side, file));
  return { lockfile: lockfiles.reduce(mergeLockfiles), conflict: sides.length > 1 };
}

function lockfileOf(side: Side, file: string): Lockfile {
  const { lockfileVersion, ...entries } = objectIn(side, file);
  const version = z.int().min(1).safeParse(lockfileVersion);
  if (!version.success) {
    throw problems.lockfile(file, lineOf(side, 'lockfileVersion'), '`lockfileVersion` has to be 1');
  }
  if (version.data > 1) throw problems.lockfileNewer(file, version.data);
  const read = <T>(schema: z.ZodType<T>, key: string): T => {
    const parsed = schema.safeParse(entries[key]);
    if (parsed.success) return parsed.data;
    throw problems.lockfile(file, lineOf(side, key), `"${key}": ${said(parsed.error)}`);
  };
  const keys = Object.keys(entries).map((key) => ({
    key,
    id: key.split(' ', 1).join(),
    host: key.split(' ')[1],
  }));
  const hosts = Map.groupBy(
    keys.filter(({ host }) => host !== undefined),
    ({ id }) => id,
  );
  const hostsOf = (id: string): Map<string, LockedHost> =>
    new Map((hosts.get(id) ?? []).map(({ key, host = '' }) => [host, read(hostEntry, key)]));
  // A host without the line of its service is what is left of one that another branch pruned: it stands for nothing.
  return new Map(
    keys
      .filter(({ host }) => host === undefined)
      .map(({ key }): [string, LockedService] => {
        const { why, exempt, ...facts } = read(serviceEntry, key);
        return [
          key,
          {
            ...facts,
            ...(why === undefined ? {} : { why }),
            ...(exempt ? { exempt } : {}),
            hosts: hostsOf(key),
          },
        ];
      }),
  );
}

function objectIn(side: Side, file: string): Record<string, unknown> {
  const value = jsonIn(side, file);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw problems.lockfile(file, 1, 'it has to hold one object');
}

function jsonIn({ text, lines }: Side, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    const [, position] = /position (\d+)/.exec(message) ?? [];
    const before = position === undefined ? text : text.slice(0, Number(position));
    throw problems.lockfile(file, lines[before.split('\n').length - 1] ?? 1, `it is no JSON: ${message}`);
  }
}

function lineOf({ text, lines }: Side, key: string): number {
  const index = text.split('\n').findIndex((line) => line.trimStart().startsWith(`${JSON.stringify(key)}:`));
  return lines[Math.max(0, index)] ?? 1;
}

function said({ issues }: z.ZodError): string {
  return issues
    .map((issue) =>
      issue.code === 'unrecognized_keys'
        ? `\`${issue.keys.join('`, `')}\` is not known`
        : `\`${issue.path.map(String).join('.')}\`: ${issue.message}`,
    )
    .join('; ');
}
