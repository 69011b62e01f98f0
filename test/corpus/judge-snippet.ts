import { type Found, ownHosts } from '@latchkey/core';
import type { Contact } from '../support/internet.ts';
import type { CorpusFile } from './corpus-file.ts';
import type { Measurement } from './measure-snippet.ts';

/** What was seen of one file. */
export interface Verdict {
  /** Not as promised. */
  problems: string[];
  /** Hosts that consent need not bring back, by name. */
  notes: string[];
  /** Where our stand-ins answer otherwise than what the file was recorded with. */
  differences: string[];
}

interface Evidence {
  file: CorpusFile;
  measured: Measurement;
  found: readonly Found[];
  /** Hosts that the ungated page contacts for more than a hint; asked only when some are missing. */
  besidesHints(): Promise<string[]>;
}

/** Compares what was seen with what Latchkey promises. */
export async function judgeSnippet({ file, measured, found, besidesHints }: Evidence): Promise<Verdict> {
  const { ungated, gated, accepted } = measured;
  const isOwn = ownHosts(new URL(file.siteUrl).hostname, []);
  const others = (hosts: readonly string[]) => hosts.filter((host) => !isOwn(hostname(host)));
  const kept = new Set(found.filter(isKeptNavigation).map(({ finding }) => finding.host));
  const early = (contacts: readonly Contact[]) =>
    others(distinct(contacts.map(({ host }) => host))).filter((host) => !kept.has(host));

  const wanted = others(ungated.scripted.hosts);
  const onlyScriptless = others(ungated.scriptless.hosts).filter((host) => !wanted.includes(host));
  const navigation = wanted.filter((host) => host === ungated.leftFor);
  const missing = wanted.filter((host) => !accepted.hosts.includes(host) && !navigation.includes(host));
  const needed = missing.length > 0 ? await besidesHints() : [];
  const hints = missing.filter((host) => !needed.includes(host));
  const seen = distinct([...wanted, ...onlyScriptless]);

  return {
    problems: [
      ...told('contacted before consent', early(gated.scripted.contacts)),
      ...told('contacted before consent without JavaScript', early(gated.scriptless.contacts)),
      ...told('uncaught before consent', uncaughtErrors(measured)),
      ...told('uncaught after accept("*")', without(accepted.uncaught, ungated.scripted.uncaught)),
      ...(accepted.failure === null ? [] : [`accept("*"): ${accepted.failure}`]),
      ...told('not contacted after accept("*")', missing.filter((host) => needed.includes(host)).sort()),
      ...told(
        'contacted only with Latchkey',
        others(accepted.hosts).filter((host) => !wanted.includes(host)),
      ),
      ...(ungated.leftFor === null ? domDifference(ungated.dom, accepted.dom) : []),
    ],
    notes: [
      ...told('only hints', hints),
      ...told('only noscript', onlyScriptless),
      ...told(kept.size > 0 ? 'kept navigation' : 'navigation', navigation),
    ],
    differences: [
      ...told('not contacted here without Latchkey either', without(file.browserContacts, seen)),
      ...told('contacted here besides', without(seen, file.browserContacts)),
    ],
  };
}

function isKeptNavigation({ decision }: Found): boolean {
  return decision.action === 'keep' && decision.reason === 'navigation';
}

/** An error that the page has without Latchkey too can still be ours: a script that needs a gated one. */
function uncaughtErrors({ ungated, gated }: Measurement): string[] {
  const usual = new Set(ungated.scripted.uncaught);
  return gated.scripted.uncaught.map((error) => `"${error}"${usual.has(error) ? ' (ungated too)' : ''}`);
}

/** The first place where they differ. */
function domDifference(wanted: readonly string[], actual: readonly string[]): string[] {
  const at = wanted.findIndex((line, index) => line !== actual[index]);
  if (at === -1 && wanted.length === actual.length) return [];
  const first = at === -1 ? wanted.length : at;
  const line = (lines: readonly string[]) => (lines[first] ?? 'its end').trim().slice(0, 200);
  return [`DOM after accept("*"): ${line(actual)} instead of ${line(wanted)}`];
}

function told(what: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${what}: ${names.join(' ')}`] : [];
}

function without(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name));
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function hostname(host: string): string {
  return host.replace(/:\d+$/, '');
}
