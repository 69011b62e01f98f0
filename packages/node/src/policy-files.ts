import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingSources, type OwnSources, withOwnSources } from '@latchkey/core';
import { headerFiles } from './header-files.ts';
import { policyLines } from './policy-lines.ts';

/** A Content Security Policy that a host sends as a header, and that lacks what Latchkey adds to pages. */
export interface HeaderPolicy {
  /** Name of the file that says so. */
  file: string;
  /** 1-based; where the policy begins, if that can be told. */
  line: number | undefined;
  /** The whole policy as it has to be. */
  policy: string;
}

/**
 * Policies that lack something, each once, in the order of the files.
 * @param folders where the files may lie: the site's, the project's
 * @param ownOn what the pages carry that a policy is sent with, by their paths; null: there are none
 */
export function policiesToMend(
  folders: readonly string[],
  ownOn: (isSentWith: (path: string) => boolean) => OwnSources | null,
): HeaderPolicy[] {
  const found = [...new Set(folders)].flatMap((folder) =>
    Object.entries(headerFiles).flatMap(([file, policiesIn]) => {
      const path = join(folder, file);
      if (!existsSync(path)) return [];
      const text = readFileSync(path, 'utf8');
      const lacking = policiesIn(text).flatMap(({ policy, isSentWith }, index) => {
        const own = ownOn(isSentWith);
        return own && missingSources(policy, own).length > 0
          ? [{ index, policy, mended: withOwnSources(policy, own) }]
          : [];
      });
      const wanted = new Map(lacking.map(({ index, policy }) => [index, policy]));
      const lines = policyLines(text, policiesIn, wanted);
      return lacking.map(({ index, mended }) => ({ file, line: lines.get(index), policy: mended }));
    }),
  );
  const key = ({ file, policy }: HeaderPolicy) => `${file} ${policy}`;
  return [...new Map(found.toReversed().map((one) => [key(one), one])).values()].reverse();
}
