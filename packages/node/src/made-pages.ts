import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { contentHash, type GateRecord, type MadePage } from './record.ts';

/** The pages of a folder that come from the config, not from whoever wrote the folder. */
export interface MadePages {
  /** What is to be published, by path: no file is there, or one that an earlier run published. */
  pages: ReadonlyMap<string, Buffer>;
  /** Hashes of the files that earlier runs published and nobody has changed since, by path. */
  published: ReadonlyMap<string, string>;
  /** Of these, the paths that are not to be published any more: no part of the site, and removed by what writes. */
  withdrawn: readonly string[];
  /** Hashes of what earlier runs published where another file is now, by path. */
  changed: ReadonlyMap<string, string>;
  /** Of these, the paths that are not to be published any more. */
  left: readonly string[];
  /** Paths of those that stay out, because the folder has a page of its own there. */
  taken: readonly string[];
}

/** @param extra by path; undefined: nobody has said which, and none is withdrawn */
export function madePages(
  folder: string,
  extra: ReadonlyMap<string, Buffer> | undefined,
  record: GateRecord | null,
): MadePages {
  const published = new Map<string, string>();
  const changed = new Map<string, string>();
  for (const [path, { hash, before }] of Object.entries(record?.made ?? {})) {
    const now = isInside(folder, path) ? hashOf(join(folder, path)) : undefined;
    if (now === undefined) continue;
    if (now === hash || now === before) published.set(path, now);
    else changed.set(path, hash);
  }
  const asked = extra ?? new Map<string, Buffer>();
  const isFree = (path: string) => published.has(path) || !existsSync(join(folder, path));
  const notAsked = (paths: Iterable<string>) =>
    extra ? [...paths].filter((path) => !extra.has(path)).sort() : [];
  return {
    pages: new Map([...asked].filter(([path]) => isFree(path))),
    published,
    withdrawn: notAsked(published.keys()),
    changed,
    left: notAsked(changed.keys()),
    taken: [...asked.keys()].filter((path) => !isFree(path)).sort(),
  };
}

/**
 * What the record says of them once they are written.
 * @param drawn hashes of the pages that are written, by path
 */
export function madeRecord(
  { pages, published, withdrawn, changed }: MadePages,
  drawn: ReadonlyMap<string, string>,
): Record<string, MadePage> {
  const gone = new Set(withdrawn);
  const paths = new Set([...pages.keys(), ...published.keys(), ...changed.keys()]);
  return Object.fromEntries(
    [...paths].sort().flatMap((path) => {
      const hash = drawn.get(path) ?? published.get(path) ?? changed.get(path);
      return hash === undefined || gone.has(path) ? [] : [[path, { hash }]];
    }),
  );
}

/** Whether a path of a record, which is a file that anybody can write, names a file of the folder. */
function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, join(folder, path));
  return inside !== '' && !isAbsolute(inside) && inside.split(sep)[0] !== '..';
}

function hashOf(file: string): string | undefined {
  return existsSync(file) ? contentHash(readFileSync(file)) : undefined;
}
