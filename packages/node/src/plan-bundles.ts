import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { services as catalogue } from '@latchkey/catalogue';
import {
  type BundleContact,
  bundleContacts,
  canBeHeld,
  decideHeld,
  type Found,
  feedContacts,
  foundAsked,
  knownServices,
  lineIndex,
  loadAnalyse,
  namesService,
  type Page,
  servicesAskedIn,
  type WorkerNote,
  workerNotes,
} from '@latchkey/core';
import type { ReadableFiles } from './list-files.ts';
import { type ScriptsOf, scriptsOfPages } from './scripts-of-pages.ts';
import type { Site } from './site.ts';

/** What the site's own script files and feeds do that no gate holds. */
export interface PlannedBundles {
  /** By path, then by place. */
  contacts: BundleContact[];
  workers: WorkerPlace[];
  /** Ids of the services that own scripts wait for. */
  asked: string[];
  /** Those that script files wait for, with where they say so: each once in a file. */
  askedAt: Found[];
  /** Those that the script files of a page wait for. */
  askedByFiles(scan: Parameters<ScriptsOf>[0]): string[];
  /** Of those script files that contact somebody in a way that a guard can hold, the ones that a page may run. */
  holdable: ScriptsOf;
  /** Feeds that show things of others, and how many. */
  feeds: { path: string; places: number }[];
}

export interface WorkerPlace {
  path: string;
  /** 1-based. */
  line: number;
  what: WorkerNote['what'];
}

/**
 * Reads own scripts and feeds. Only scripts that hold a host, a path or a signature of a known service are parsed.
 * @param url what the paths are relative to
 */
export async function planBundles(
  site: Site,
  folder: string,
  files: Pick<ReadableFiles, 'scripts' | 'feeds'>,
  url: string,
): Promise<PlannedBundles> {
  const { settings, context } = site;
  const known = knownServices(catalogue, settings);
  const services = [...known.authored, ...known.byId.values()];
  const worthReading = namesService(services);
  const planned: Omit<PlannedBundles, 'askedByFiles' | 'holdable'> = {
    contacts: [],
    workers: [],
    asked: [],
    askedAt: [],
    feeds: [],
  };
  const askers = new Map<string, Set<string>>();
  for (const path of files.scripts) {
    const bytes = readFileSync(join(folder, path));
    // What is looked for at first is ASCII, and is found twice as fast in one byte per character.
    const text = bytes.toString('latin1');
    const located = lineIndex({ text, encoding: 'utf-8' });
    for (const { what, start } of workerNotes(text)) {
      planned.workers.push({ path, line: located(start).line, what });
    }
    for (const { id, start } of servicesAskedIn(text)) {
      const end = text.indexOf(')', start) + 1;
      const place = { page: path, kind: 'script' as const, start, end, ...located(start) };
      const found = askers.get(path)?.has(id) ? null : foundAsked(id, place, context);
      if (!found) continue;
      askers.set(path, new Set([...(askers.get(path) ?? []), id]));
      planned.askedAt.push(found);
      planned.asked.push(id);
    }
    if (!worthReading(text)) continue;
    // The parser is loaded only where there is something to read.
    const analyse = await loadAnalyse();
    planned.contacts.push(
      ...bundleContacts(fileOf(path, bytes, url), {
        services,
        classifier: context.classifier,
        settings,
        analyse,
      }),
    );
  }
  for (const path of files.feeds) {
    const places = feedContacts(fileOf(path, readFileSync(join(folder, path)), url), context.classifier);
    if (places > 0) planned.feeds.push({ path, places });
  }
  const holdable = new Set(
    planned.contacts
      .filter(
        (contact) => canBeHeld(contact, settings.guard) && decideHeld(contact, settings).action === 'gate',
      )
      .map(({ path }) => path),
  );
  const wanted = new Set([...askers.keys(), ...holdable]);
  const scriptsOf = scriptsOfPages(folder, files.scripts, wanted, url);
  return {
    ...planned,
    askedByFiles: (scan) =>
      [...new Set(scriptsOf(scan).flatMap((path) => [...(askers.get(path) ?? [])]))].sort(),
    // A page that shows others without loading them may run everything.
    holdable: (scan) =>
      scan.client.router !== null ? [...holdable] : scriptsOf(scan).filter((path) => holdable.has(path)),
  };
}

/** A site's scripts ask for each other: whoever waits for a service, all of them count as waiting. */
export function withAsked(planned: PlannedBundles, more: readonly string[]): PlannedBundles {
  const asked = [...new Set([...planned.asked, ...more])].sort();
  const contacts = planned.contacts.map((contact) =>
    asked.includes(contact.service.id) && (contact.how === 'load' || contact.how === 'uncertain')
      ? { ...contact, how: 'asked' as const }
      : contact,
  );
  return { ...planned, asked, contacts };
}

function fileOf(path: string, bytes: Buffer, url: string): Page {
  return {
    path,
    url: new URL(encodeURI(path), url).href,
    text: bytes.toString('utf8'),
    encoding: 'utf-16',
  };
}
