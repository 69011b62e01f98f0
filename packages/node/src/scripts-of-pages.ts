import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageScan } from '@latchkey/core';

/** Which of some script files of the site a page may run: POSIX paths, sorted. */
export type ScriptsOf = (scan: Pick<PageScan, 'page' | 'spots' | 'base' | 'client'>) => string[];

/**
 * Whether a file is run is not told from its words: every other that a script names counts as a part of it.
 * @param scripts POSIX paths, inside the folder
 * @param wanted those of them that are asked about
 * @param url what the paths are relative to
 */
export function scriptsOfPages(
  folder: string,
  scripts: readonly string[],
  wanted: Iterable<string>,
  url: string,
): ScriptsOf {
  const targets = [...wanted];
  if (targets.length === 0) return () => [];
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
  const partsOf = new Map<string, Set<string>>();
  for (const target of targets) {
    for (const whole of reachedFrom(target, namers)) {
      partsOf.set(whole, (partsOf.get(whole) ?? new Set()).add(target));
    }
  }
  return ({ page, spots, base, client }) => {
    const own = [
      ...spots.flatMap(({ tag, loads, script }) => [
        ...(tag.name === 'script' ? loads.flatMap((load) => pathOf(load.url.href, base)) : []),
        ...(script ? namedIn(script.code, base) : []),
      ]),
      ...(client.islands ? islandFiles(page.text).flatMap((file) => pathOf(file, base)) : []),
    ];
    return [...new Set(own.flatMap((path) => [...(partsOf.get(path) ?? [])]))].sort();
  };
}

const fileName = /["'`]([^"'`\s\\]+\.m?js)(?:\?[^"'`\s\\]*)?["'`]/g;

/** Astro names the scripts of its islands in attributes. */
function islandFiles(text: string): string[] {
  return [...text.matchAll(islandFile)].map(([, file = '']) => file);
}

const islandFile = /\s(?:component|renderer|before-hydration)-url="([^"]+)"/g;

function reachedFrom(start: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([start]);
  for (const path of reached) for (const other of next.get(path) ?? []) reached.add(other);
  return reached;
}
