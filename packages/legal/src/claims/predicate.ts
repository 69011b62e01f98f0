import { purposeOf, serviceKinds } from '@latchkey/core';

/** What a `:claim` or `:::when` says about the site; the list is closed. */
export const predicateNames = [
  'consent',
  'uses',
  'none',
  'gated',
  'self-hosted',
  'max',
  'transfer',
  'scope',
  'signal',
] as const;
export type PredicateName = (typeof predicateNames)[number];

/** `none=advertising` as `{ name: 'none', value: 'advertising' }`. */
export interface Predicate {
  name: PredicateName;
  value: string;
}

/** Where a site's trackers can be: on its pages, in an application behind them, in e-mails, on its servers. */
export const scopes = ['site', 'app', 'email', 'server'] as const;
export type Scope = (typeof scopes)[number];

/** The values of the predicates that take one of a few words. */
const words: Partial<Record<PredicateName, readonly string[]>> = {
  consent: ['needed', 'none'],
  transfer: ['none', 'some'],
  scope: scopes,
  signal: ['gpc', 'dnt'],
};

export function isPredicateName(name: string): name is PredicateName {
  return predicateNames.some((known) => known === name);
}

/** Predicates whose value names services: by id, by purpose, by kind, or `third-parties`. */
const aboutServices: readonly PredicateName[] = ['uses', 'none', 'gated', 'self-hosted'];

/**
 * What is wrong with the value of a predicate, as a sentence without its full stop; undefined when nothing is. A name
 * that nobody knows is a mistake: nothing would ever contradict it.
 * @param isService whether this is the id or the name of a service that the catalogue or the config knows
 */
export function valueProblem(
  { name, value }: Predicate,
  isService: (name: string) => boolean,
): string | undefined {
  if (value === '') return `"${name}" needs a value, as in ${examples[name]}`;
  const known = words[name];
  if (known && !known.includes(value)) return `"${name}" takes ${known.join(' or ')}, not "${value}"`;
  if (name === 'max' && daysIn(value) === undefined)
    return `"max" takes a duration, as in ${examples.max}, not "${value}"`;
  if (aboutServices.includes(name) && !isGroup(value) && !isService(value))
    return `"${value}" is no purpose, kind or service that is known, as in ${examples[name]}`;
  return undefined;
}

function isGroup(value: string): boolean {
  const name = value.toLowerCase();
  return (
    name === 'third-parties' || purposeOf(name) !== undefined || serviceKinds.some((kind) => kind === name)
  );
}

const examples: Record<PredicateName, string> = {
  consent: 'consent=none',
  uses: 'uses=statistics',
  none: 'none=advertising',
  gated: 'gated=statistics',
  'self-hosted': 'self-hosted=google-fonts',
  max: 'max=13mo',
  transfer: 'transfer=none',
  scope: 'scope=email',
  signal: 'signal=gpc',
};

const units = { y: 365.2425, mo: 30.436875, w: 7, d: 1 };
const short = /^(\d+)\s?(y|mo|w|d)$/;
const iso8601 = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Days of `13mo`, `1y`, `90d` or an ISO 8601 duration, months and years at their mean; undefined for other text. */
export function daysIn(duration: string): number | undefined {
  const [, count, unit] = short.exec(duration) ?? [];
  if (count !== undefined) return Number(count) * units[unit as keyof typeof units];
  const parts = iso8601.exec(duration)?.slice(1);
  if (!parts?.some((part) => part !== undefined)) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(
    (part) => Number(part ?? 0),
  );
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return years * units.y + months * units.mo + weeks * units.w + days + time;
}
