import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingSources, type OwnSources, withOwnSources } from '@latchkey/core';
import { headerFiles } from './header-files.ts';
import { policyPlaces } from './policy-places.ts';

/** A Content Security Policy that a host sends as a header, and that lacks what Latchkey adds to pages. */
export interface HeaderPolicy {
  /** Name of the file that says so. */
  file: string;
  /** 1-based; of the policy or, where the file writes it in other characters (`\u0027`), of its name. */
  line: number;
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
          ? [{ index, policy: withOwnSources(policy, own) }]
          : [];
      });
      if (lacking.length === 0) return [];
      const places = policyPlaces(text, policiesIn);
      return lacking.map(({ index, policy }) => ({
        ...{ file, policy },
        line: text.slice(0, places[index]).split('\n').length,
      }));
    }),
  );
  const key = ({ file, policy }: HeaderPolicy) => `${file} ${policy}`;
  return [...new Map(found.toReversed().map((one) => [key(one), one])).values()].reverse();
}
