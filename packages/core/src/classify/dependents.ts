import type { Analysis } from '../javascript/analysis.ts';
import { libraryGlobals } from './library-globals.ts';

/** A script of a page, inline or not, in the order of the page. */
export interface PageScript {
  /** Ids of the services that it waits for; empty: it runs at once. */
  gatedFor: readonly string[];
  /** Of an external script, absolute. */
  url?: string;
  /** Null: its text was not read. */
  analysis: Pick<Analysis, 'freeReads' | 'defines'> | null;
}

/**
 * Finds the scripts that run at once and need one that waits: they read a global which a gated service defines, or
 * a script that is gated with one, and which no script before them defines that runs at once. When nobody knows what
 * a gated script defines, it is taken for the source of a name that no other script of the page defines; not so
 * while a script that runs at once is unread, which might be its source as well.
 * @param globalsOf global names that the scripts of a service define; none: not known
 * @returns for each dependent its index and the services that it needs, in the order of the page
 */
export function dependents(
  scripts: readonly PageScript[],
  globalsOf: (service: string) => readonly string[],
): Map<number, string[]> {
  const waiting = scripts.map((script) => [...script.gatedFor]);
  const found = new Map<number, string[]>();
  // A dependent makes those that need it dependents too.
  for (let grown = true; grown; ) {
    grown = false;
    const page = new Definitions(scripts, waiting, globalsOf);
    for (const [index, script] of scripts.entries()) {
      if (waiting[index]?.length !== 0) continue;
      const needed = page.needs(script.analysis?.freeReads ?? [], index);
      if (needed.length === 0) continue;
      waiting[index] = needed;
      found.set(index, needed);
      grown = true;
    }
  }
  return new Map([...found].sort(([a], [b]) => a - b));
}

/** Which script of a page defines what. */
class Definitions {
  /** Scripts that run at once, by the names they define. */
  readonly #free = new Map<string, number[]>();
  /** Scripts that wait, by the names they define. */
  readonly #gated = new Map<string, number[]>();
  /** Scripts that wait and of which nobody knows what they define. */
  readonly #opaque: number[] = [];
  readonly #unread: boolean;
  readonly #waiting: readonly (readonly string[])[];

  constructor(
    scripts: readonly PageScript[],
    waiting: readonly (readonly string[])[],
    globalsOf: (service: string) => readonly string[],
  ) {
    this.#waiting = waiting;
    this.#unread = scripts.some((script, index) => waiting[index]?.length === 0 && script.analysis === null);
    for (const [index, script] of scripts.entries()) {
      const services = waiting[index] ?? [];
      const known = [...services.flatMap(globalsOf), ...(script.url ? libraryGlobals(script.url) : [])];
      const defined = [...known, ...(script.analysis?.defines ?? [])];
      const byName = services.length > 0 ? this.#gated : this.#free;
      for (const name of new Set(defined)) byName.set(name, [...(byName.get(name) ?? []), index]);
      if (script.gatedFor.length > 0 && known.length === 0) this.#opaque.push(index);
    }
  }

  /** Services that a script at this place needs for the globals that it reads. */
  needs(reads: readonly string[], at: number): string[] {
    const sources = reads.map((name) => this.#source(name, at)).filter((source) => source !== undefined);
    const inOrder = [...new Set(sources)].sort((a, b) => a - b);
    return [...new Set(inOrder.flatMap((source) => this.#waiting[source] ?? []))];
  }

  #source(name: string, at: number): number | undefined {
    const free = this.#free.get(name) ?? [];
    if (free.some((index) => index < at)) return undefined;
    const gated = this.#gated.get(name);
    if (gated) return nearest(gated, at);
    return free.length > 0 || this.#unread ? undefined : nearest(this.#opaque, at);
  }
}

/** The last before a place, else the first after it: that is what a listener waits for. */
function nearest(indices: readonly number[], at: number): number | undefined {
  return indices.findLast((index) => index < at) ?? indices.find((index) => index > at);
}
