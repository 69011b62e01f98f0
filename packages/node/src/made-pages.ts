import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash, type GateRecord, type MadePage } from './record.ts';

/** The pages of a folder that come from the config, not from whoever wrote the folder. */
export interface MadePages {
  /** What is to be published, by path: no file is there, or one that an earlier run published. */
  pages: ReadonlyMap<string, Buffer>;
  /** Hashes of the files that earlier runs published and nobody has changed since, by path. */
  published: ReadonlyMap<string, string>;
  /** Paths of those that stay out, because the folder has a page of its own there. */
  taken: string[];
}

/** @param extra by path */
export function madePages(
  folder: string,
  extra: ReadonlyMap<string, Buffer>,
  record: GateRecord | null,
): MadePages {
  const published = new Map<string, string>();
  for (const [path, { hash, before }] of Object.entries(record?.made ?? {})) {
    const now = hashOf(join(folder, path));
    if (now !== undefined && (now === hash || now === before)) published.set(path, now);
  }
  const isFree = (path: string) => published.has(path) || !existsSync(join(folder, path));
  return {
    pages: new Map([...extra].filter(([path]) => isFree(path))),
    published,
    taken: [...extra.keys()].filter((path) => !isFree(path)).sort(),
  };
}

/**
 * What the record says of them.
 * @param drawn hashes of the pages that are written, by path
 */
export function madeRecord(
  { pages, published }: MadePages,
  drawn: ReadonlyMap<string, string>,
): Record<string, MadePage> {
  const paths = [...new Set([...pages.keys(), ...published.keys()])].sort();
  return Object.fromEntries(
    paths.flatMap((path) => {
      const hash = drawn.get(path) ?? published.get(path);
      return hash === undefined ? [] : [[path, { hash }]];
    }),
  );
}

/** What is to be said of the pages that stay out. */
export function takenWarnings({ taken }: MadePages): string[] {
  return taken.map((path) =>
    [
      `${path} is a page of the folder's own: it stays, and the legal page that the config asks for there is not published.`,
      '  Delete the file if an earlier build left it there; or take the page out of `legal.pages`.',
    ].join('\n'),
  );
}

function hashOf(file: string): string | undefined {
  return existsSync(file) ? contentHash(readFileSync(file)) : undefined;
}
