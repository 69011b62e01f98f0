import { readFileSync } from 'node:fs';
import type { BundleContact, Found } from '@latchkey/core';
import { shownPath } from './shown-path.ts';

/** Where a service stands. */
export interface Place {
  /** Of the built site: a page, a sheet or a script. */
  page: string;
  /** 1-based. */
  line: number;
  /** What the author wrote it in, as far as anybody knows. */
  source?: { file: string; line: number | undefined };
}

export interface Sighted {
  found: readonly Found[];
  contacts: readonly BundleContact[];
  /** The file that each page is made from, by the path of the page. */
  sources: ReadonlyMap<string, string>;
}

/** Where a service, or one of its hosts, stands: by page, then by line. */
export function placesOf(service: string, host: string | undefined, sighted: Sighted): Place[] {
  const pages = sighted.found
    .filter((one) => one.service.id === service && (host === undefined || one.finding.host === host))
    .map(({ finding: { page, line, url } }) => ({ page, line, url }));
  const scripts = sighted.contacts
    .filter(({ how }) => how === 'load' || how === 'use' || how === 'kept')
    .filter((one) => one.service.id === service && (host === undefined || hostOf(one.url) === host))
    .map(({ path, line, url }) => ({ page: path, line, url }));
  return [...pages, ...scripts]
    .sort((a, b) => (a.page < b.page ? -1 : a.page > b.page ? 1 : a.line - b.line))
    .map(({ page, line, url }) => ({ page, line, ...sourceOf(sighted.sources.get(page), url) }));
}

export function placeInWords({ page, line, source }: Place): string {
  if (!source) return `${page}:${line}`;
  return `${page}:${line} (made from ${[source.file, source.line].filter((part) => part !== undefined).join(':')})`;
}

/** The line that holds the address tells more than the file; templates may write it in another way. */
function sourceOf(file: string | undefined, url: string | undefined): Pick<Place, 'source'> {
  if (file === undefined) return {};
  return { source: { file: shownPath(file), line: url === undefined ? undefined : lineWith(url, file) } };
}

function lineWith(url: string, file: string): number | undefined {
  const address = url.replace(/^https?:/, '');
  const lines = textOf(file).split('\n');
  const index = lines.findIndex((line) => line.includes(address));
  const near = index >= 0 ? index : lines.findIndex((line) => line.includes(`//${hostOf(url)}`));
  return near >= 0 ? near + 1 : undefined;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The page was made from something that is no file.
    return '';
  }
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).host;
}
