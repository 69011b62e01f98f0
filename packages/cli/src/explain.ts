import { existsSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Found, Service } from '@latchkey/core';
import { type ExplainedContact, type ExplainedFinding, explainLine, ownFolder } from '@latchkey/node';
import { InvalidArgumentError } from 'commander';
import { type CommonFlags, optionsFrom } from './options.ts';
import type { Printer } from './printer.ts';

/** A line of a page, as the user names it. */
export interface Place {
  page: string;
  /** 1-based. */
  line: number;
}

/** Reads `<page>:<line>`; a column after it, as editors print it, is not needed. */
export function placeOf(argument: string): Place {
  const [, page, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(argument) ?? [];
  if (page === undefined || Number(line) < 1) {
    throw new InvalidArgumentError('Name a page and a line of it: dist/guide/index.html:12');
  }
  return { page, line: Number(line) };
}

/** `latchkey explain <page>:<line>` */
export async function explain(
  { page, line }: Place,
  flags: CommonFlags & { dir?: string },
  print: Printer,
): Promise<void> {
  const { folder, path } = locate(page, flags.dir);
  const { options } = await optionsFrom(folder, flags);
  const { findings, contacts, nearest, notes } = await explainLine(options, path, line);
  for (const note of notes) print.out(`${note}\n\n`);
  print.out(
    findings.length + contacts.length > 0
      ? [
          ...findings.map((one) => paragraph(page, one)),
          ...contacts.map((one) => contactParagraph(page, one)),
        ].join('\n')
      : `${page}:${line} contacts nobody but the site itself.\n${neighbours(nearest)}`,
  );
}

/**
 * The folder of the site and the page in it: a page inside `dir` may be named from there or from the current
 * folder. Without `dir` it is the folder that was gated, else the first of the page's path.
 */
function locate(page: string, dir: string | undefined): { folder: string; path: string } {
  const inside = dir !== undefined && existsSync(join(dir, page)) ? join(dir, page) : page;
  const folder = dir ?? gatedFolder(dirname(resolve(page))) ?? firstFolder(page);
  const path = relative(resolve(folder), resolve(inside)).split(sep).join('/');
  const outside = path.startsWith('../') || isAbsolute(path);
  return outside ? { folder: dirname(inside), path: basename(inside) } : { folder, path };
}

/** `dist` of `dist/guide/index.html`: where generators put a site. */
function firstFolder(page: string): string {
  const [first = '.', ...rest] = relative(process.cwd(), resolve(page)).split(sep);
  return rest.length === 0 || first === '..' || isAbsolute(first) ? dirname(page) : first;
}

/** The closest folder above a page that holds what gating wrote. */
function gatedFolder(folder: string): string | undefined {
  if (existsSync(join(folder, ownFolder, 'inventory.json'))) return folder;
  return dirname(folder) === folder ? undefined : gatedFolder(dirname(folder));
}

function paragraph(page: string, explained: ExplainedFinding): string {
  const { found, recognised, why, visitor, change } = explained;
  const { finding, service, decision } = found;
  return `${page}:${finding.line}:${finding.column}\n${rows([
    ['what', finding.url === undefined ? finding.kind : `${finding.kind} ${finding.url}`],
    ['whose', `${whose(service)}; recognised ${recognised}`],
    ['decision', `${decision.action} (${decision.reason}). ${why}`],
    ['visitors see', visitor],
    ['change', change ?? 'nothing in the config would'],
  ])}`;
}

function contactParagraph(page: string, { contact, what, change }: ExplainedContact): string {
  return `${page}:${contact.line}:${contact.column}\n${rows([
    ['what', contact.url ?? `a signature of ${contact.service.name}`],
    ['whose', whose(contact.service)],
    ['decision', `none. ${what}`],
    ...(change === undefined ? [] : [['change', change] as const]),
  ])}`;
}

function whose({ name, provider }: Service): string {
  if (!provider) return name;
  return `${name}, run by ${provider.entity}${provider.country ? ` (${provider.country})` : ''}`;
}

function rows(all: readonly (readonly [label: string, value: string])[]): string {
  return all.map(([label, value]) => `  ${label.padEnd(12)}  ${value}\n`).join('');
}

function neighbours(nearest: readonly Found[]): string {
  if (nearest.length === 0) return 'Nothing else on this page does.\n';
  const lines = nearest.map(
    ({ finding, service }) => `  line ${finding.line}: ${finding.kind} of ${service.name}\n`,
  );
  return `Nearest on this page:\n${lines.join('')}`;
}
