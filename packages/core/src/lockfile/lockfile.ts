import type { Action } from '../model.ts';

/** What a reviewer has judged about a site: who is contacted, how freely, and since when. By service id. */
export type Lockfile = ReadonlyMap<string, LockedService>;

/** A verdict on a service or one of its hosts: the freest that holds anywhere on the site. */
export interface Verdict {
  decision: Action;
  /** Key of the reason, as in `Decision`; `own-script` where a script of the site contacts it and nothing holds that. */
  reason: string;
}

export interface LockedService extends Verdict {
  /** The author's words for keeping it: one text, or one by language. */
  why?: string | Record<string, string>;
  /** What the author says lets it run without consent. */
  exempt?: { basis: string; since: string; reason: string };
  purpose: string;
  /** Sorted; kinds of findings, and `own-script`. */
  kinds: readonly string[];
  /** Hash of what it stores in browsers; a mark to see a change by. */
  storage: string;
  /** The day on which it was first seen, `2026-11-22`. */
  since: string;
  hosts: ReadonlyMap<string, LockedHost>;
}

export interface LockedHost extends Verdict {
  since: string;
}

/** Name of the file, beside the config. */
export const lockfileName = 'latchkey.lock.json';
