import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingSources, type OwnSources, withOwnSources } from '@latchkey/core';
import { headerFiles } from './header-files.ts';

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
      let at = 0;
      return policiesIn(text).flatMap(({ policy, isSentWith }) => {
        // The next one with the same words stands below.
        const same = text.indexOf(policy, at);
        at = same === -1 ? nextName(text, at) : same;
        const line = text.slice(0, at).split('\n').length;
        at += 1;
        const own = ownOn(isSentWith);
        if (!own || missingSources(policy, own).length === 0) return [];
        return [{ file, line, policy: withOwnSources(policy, own) }];
      });
    }),
  );
  const key = ({ file, policy }: HeaderPolicy) => `${file} ${policy}`;
  return [...new Map(found.toReversed().map((one) => [key(one), one])).values()].reverse();
}

/** Where the header's name follows, outside of comments; the same place where it does not. */
function nextName(text: string, at: number): number {
  const name = /(?<!^[ \t]*#.*)content-security-policy(?!-)/gim;
  name.lastIndex = at;
  return name.exec(text)?.index ?? at;
}
