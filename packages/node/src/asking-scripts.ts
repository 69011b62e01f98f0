import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageScan } from '@latchkey/core';

/** Ids of the services that the script files of a page wait for by `latchkey.consent()`. */
export type AskedByFiles = (scan: Pick<PageScan, 'spots' | 'base'>) => string[];

/**
 * Whether a file is run is not told from its words: every other that a script names counts as a part of it.
 * @param scripts POSIX paths, inside the folder
 * @param asked ids, by the path of the file that waits for them itself
 * @param url what the paths are relative to
 */
export function askingScripts(
  folder: string,
  scripts: readonly string[],
  asked: ReadonlyMap<string, ReadonlySet<string>>,
  url: string,
): AskedByFiles {
  if (asked.size === 0) return () => [];
  const files = new Set(scripts);
  const pathOf = (address: string, base: string) => {
    const target = URL.parse(address, base);
    const path = target?.href.startsWith(url)
      ? decodeURI(target.origin + target.pathname).slice(url.length)
      : '';
    return files.has(path) ? [path] : [];
  };
  const namedIn = (code: string, base: string) =>
    [...code.matchAll(fileName)].flatMap(([, name = '']) => [...pathOf(name, base), ...pathOf(name, url)]);

  const namers = new Map<string, string[]>();
  for (const path of scripts) {
    const code = readFileSync(join(folder, path), 'latin1');
    for (const named of namedIn(code, new URL(encodeURI(path), url).href)) {
      namers.set(named, [...(namers.get(named) ?? []), path]);
    }
  }
  const idsOf = new Map<string, Set<string>>();
  for (const [path, ids] of asked) {
    for (const asker of reachedFrom(path, namers)) {
      idsOf.set(asker, new Set([...(idsOf.get(asker) ?? []), ...ids]));
    }
  }
  return ({ spots, base }) => {
    const own = spots.flatMap(({ tag, loads, script }) => [
      ...(tag.name === 'script' ? loads.flatMap((load) => pathOf(load.url.href, base)) : []),
      ...(script ? namedIn(script.code, base) : []),
    ]);
    return [...new Set(own.flatMap((path) => [...(idsOf.get(path) ?? [])]))].sort();
  };
}

const fileName = /["'`]([^"'`\s\\]+\.m?js)(?:\?[^"'`\s\\]*)?["'`]/g;

function reachedFrom(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([start]);
  for (const path of reached) for (const other of next.get(path) ?? []) reached.add(other);
  return reached;
}
