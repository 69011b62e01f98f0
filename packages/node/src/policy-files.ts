import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingSources, type OwnSources, withOwnSources } from '@latchkey/core';

/** A Content Security Policy that a host sends as a header, and that lacks what Latchkey adds to pages. */
export interface HeaderPolicy {
  /** Name of the file that says so. */
  file: string;
  /** 1-based; of the policy. */
  line: number;
  /** The whole policy as it has to be. */
  policy: string;
}

type PoliciesIn = (text: string) => string[];

/** Where hosts are told which headers to send, and how a policy is found there. */
const files: Record<string, PoliciesIn> = {
  _headers: (text) => matches(text, /^[ \t]+content-security-policy:[ \t]*(.+?)[ \t]*\r?$/gim),
  'netlify.toml': (text) =>
    matches(text, /^\s*["']?content-security-policy["']?\s*=\s*("""|'''|["'])(?<policy>.*?)\1(?!["'])/gims),
  'vercel.json': (text) => headersIn(parsed(text)),
};

/**
 * Policies that lack something, each once, in the order of the files.
 * @param folders where the files may lie: the site's, the project's
 */
export function policiesToMend(folders: readonly string[], own: OwnSources): HeaderPolicy[] {
  const found = [...new Set(folders)].flatMap((folder) =>
    Object.entries(files).flatMap(([file, policiesIn]) => {
      const path = join(folder, file);
      if (!existsSync(path)) return [];
      const text = readFileSync(path, 'utf8');
      return policiesIn(text)
        .filter((policy) => missingSources(policy, own).length > 0)
        .map((policy) => ({ file, line: lineOf(text, policy), policy: withOwnSources(policy, own) }));
    }),
  );
  const key = ({ file, policy }: HeaderPolicy) => `${file} ${policy}`;
  return [...new Map(found.toReversed().map((one) => [key(one), one])).values()].reverse();
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ 1: first = '', groups }) => groups?.['policy'] ?? first);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the host itself cannot read sends no header.
    return null;
  }
}

/** Every `{ "key": "Content-Security-Policy", "value": "..." }`, however deep. */
function headersIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const header: { key?: unknown; value?: unknown } = value;
  if (typeof header.key === 'string' && typeof header.value === 'string')
    return header.key.toLowerCase() === 'content-security-policy' ? [header.value] : [];
  return Object.values(value).flatMap(headersIn);
}

function lineOf(text: string, policy: string): number {
  const at = Math.max(0, text.indexOf(policy));
  return text.slice(0, at).split('\n').length;
}
