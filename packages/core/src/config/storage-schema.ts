import * as z from 'zod';
import type { StorageRow } from '../model.ts';
import { purpose } from './purpose.ts';
import { duration } from './service-fields.ts';

/** Where something is kept; `pixel` and `link` keep nothing: the one tells that it was loaded, the other that it was followed. */
export const storageKinds = [
  'cookie',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'cache',
  'pixel',
  'link',
] as const satisfies StorageRow['kind'][];

const row = {
  /** Exact name, or a pattern with `*`: `_ga_*`. */
  name: z.string().min(1),
  /** @default 'cookie' */
  kind: z.enum(storageKinds).default('cookie'),
  /** What it is for: a key of the catalogue's vocabulary, or own words; one text, or one per language. */
  use: z.union([z.string().min(1), z.record(z.string(), z.string().min(1))], 'a text'),
  /** How long it stays. @default null: nobody has published it */
  duration: duration.default(null),
};

/** What a service keeps. */
export const serviceRow = z.strictObject({
  ...row,
  /** Where it is kept, when not under the site's own domain. */
  domain: z.string().min(1).optional(),
});

/** What the site itself keeps. */
export const siteRow = z.strictObject({
  ...row,
  /** @default 'necessary' */
  purpose: purpose.default('necessary'),
});

/** Own words have spaces between them; keys of the vocabulary have none. */
export function isOwnWords(use: string): boolean {
  return /\s/.test(use.trim());
}

/** The row as everything else reads it. */
export function storageRow(written: z.output<typeof serviceRow>): StorageRow {
  const { name, kind, use, duration, domain } = written;
  return {
    name,
    kind,
    party: domain === undefined ? 'first' : 'third',
    ...(domain === undefined ? {} : { domain }),
    ...(typeof use !== 'string'
      ? { use: '', ownUse: use }
      : isOwnWords(use)
        ? { use: '', ownUse: { '': use } }
        : { use }),
    duration,
  };
}
