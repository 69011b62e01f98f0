import { formatMonths } from '../words/duration.ts';

/** What the placeholders of a legal page stand for. */
export interface PageValues {
  /** `{site}`: the controller's name, else the site's host. */
  site?: string | undefined;
  /** `{months}`: how long a choice is kept; printed with its unit, as in "6 months". */
  months?: number | undefined;
  /** `{contact}`: an e-mail address or a URL becomes a link, anything else stays text. */
  contact?: string | undefined;
  /** What else is known of who publishes the site, for `:::when{dpo}`. */
  given?: readonly ConditionName[] | undefined;
}

export const placeholderNames = ['site', 'months', 'contact'] as const;
export type PlaceholderName = (typeof placeholderNames)[number];

/** What `:::when{…}` can ask for beside the placeholders. */
export const conditionNames = [
  'representative',
  'address',
  'phone',
  'registrations',
  'dpo',
  'director',
  'hosting',
  'logs',
  'professional',
  'private',
] as const;
export type ConditionName = (typeof conditionNames)[number];

/** Whether a name that `:::when{…}` can ask for has a value; undefined: there is no such name. */
export function hasValue(name: string, values: PageValues): boolean | undefined {
  if (isPlaceholderName(name)) return Boolean(values[name]);
  const condition = conditionNames.find((known) => known === name);
  return condition && (values.given?.includes(condition) ?? false);
}

export function isPlaceholderName(name: string): name is PlaceholderName {
  return placeholderNames.some((known) => known === name);
}

/** The words for a placeholder; undefined when there is no value, or an empty one. */
export function wordsFor(name: PlaceholderName, values: PageValues, lang: string): string | undefined {
  if (name === 'months') return values.months === undefined ? undefined : formatMonths(values.months, lang);
  return values[name] || undefined;
}
