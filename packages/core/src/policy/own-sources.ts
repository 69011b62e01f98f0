import type { Restyled } from './restyled.ts';

/** Hashes of what we put into pages, as sources of a Content Security Policy: `'sha256-...'`. */
export interface OwnHashes {
  boot: string;
  guardedBoot: string;
  pageStyle: string;
  /** Of a page with `PageView.places`. */
  placesStyle: string;
  placeholderStyle: string;
  /** The same of any text. */
  of(text: string): string;
}

/** What pages need a policy to let through. */
export interface OwnSources {
  script: readonly string[];
  style: readonly string[];
  /** Where the first is let through, the second has to be. */
  restyled?: readonly (readonly [was: string, is: string])[];
}

/** Sources that a policy lacks, and where in its text they belong: after the last one that its directive has. */
export interface MissingSources {
  at: number;
  sources: string[];
}

interface Directive {
  name: string;
  sources: string[];
  end: number;
}

/** What one page carries. */
export interface OwnInline {
  boot: 'boot' | 'guardedBoot';
  style: 'pageStyle' | 'placesStyle';
  restyled: readonly Restyled[];
}

/** Three hashes for pages with the same boot and style; each other boot or style is one more. */
export function ownSources(hashes: OwnHashes, pages: readonly OwnInline[]): OwnSources {
  const sorted = (names: Exclude<keyof OwnHashes, 'of'>[]) =>
    [...new Set(names)].sort().map((name) => hashes[name]);
  return {
    script: sorted(pages.map(({ boot }) => boot)),
    style: [...sorted(pages.map(({ style }) => style)), hashes.placeholderStyle],
    restyled: pages.flatMap(({ restyled }) =>
      restyled.map(({ was, is }) => [hashes.of(was), hashes.of(is)] as const),
    ),
  };
}

/**
 * What has to be added to one policy so that it lets through what we emit. A directive that allows everything inline
 * is left alone: a hash would end that, and with it the page's own inline code.
 */
export function missingSources(policy: string, own: OwnSources): MissingSources[] {
  const directives = directivesOf(policy);
  const first = (names: readonly string[]) =>
    names.flatMap((name) => directives.find((each) => each.name === name) ?? [])[0];
  const missing = new Map<Directive, string[]>();
  const styles = first(['style-src-elem', 'style-src', 'default-src']);
  const restyled = own.restyled?.filter(([was]) => styles?.sources.includes(was)) ?? [];
  const needs: [Directive | undefined, readonly string[]][] = [
    [first(['script-src-elem', 'script-src', 'default-src']), own.script],
    [styles, [...own.style, ...restyled.map(([, is]) => is)]],
  ];
  for (const [directive, sources] of needs) {
    if (!directive || allowsInline(directive)) continue;
    const has = (source: string) => directive.sources.includes(source);
    const lacking = sources.filter((source) => !has(source));
    if (lacking.length > 0)
      missing.set(directive, [...new Set([...(missing.get(directive) ?? []), ...lacking])]);
  }
  const types = first(['trusted-types']);
  if (types && !types.sources.some((name) => name === 'latchkey' || name === '*'))
    missing.set(types, ['latchkey']);
  return [...missing].map(([{ end }, sources]) => ({ at: end, sources })).sort((a, b) => a.at - b.at);
}

/** Whether a policy lets no script file of the site's own run, as far as its text tells: only hashes and nonces do. */
export function allowsNoFiles(policy: string): boolean {
  const directives = directivesOf(policy);
  const [scripts] = ['script-src-elem', 'script-src', 'default-src'].flatMap(
    (name) => directives.find((each) => each.name === name) ?? [],
  );
  return scripts?.sources.every((source) => /^'(?!self'|strict-dynamic')/i.test(source)) ?? false;
}

/** The same policy with what it lacks. */
export function withOwnSources(policy: string, own: OwnSources): string {
  return missingSources(policy, own).reduceRight(
    (text, { at, sources }) => `${text.slice(0, at)} ${sources.join(' ')}${text.slice(at)}`,
    policy,
  );
}

/** Of several directives of one name a browser reads the first. */
function directivesOf(policy: string): Directive[] {
  return [...policy.matchAll(/[^;]+/g)].flatMap(({ 0: text, index }) => {
    const [name, ...sources] = text.trim().split(/\s+/);
    return name ? [{ name: name.toLowerCase(), sources, end: index + text.trimEnd().length }] : [];
  });
}

/** CSP3, 6.7.3.2 "Does a source list allow all inline behavior for type". */
function allowsInline({ sources }: Directive): boolean {
  return (
    sources.some((source) => source.toLowerCase() === "'unsafe-inline'") &&
    !sources.some((source) => /^'(?:nonce-|sha(?:256|384|512)-|strict-dynamic')/i.test(source))
  );
}
