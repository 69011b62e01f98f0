import { formatMonths } from '../words/duration.ts';

/** What the placeholders of a legal page stand for. */
export interface PageValues {
  /** `{site}`: the controller's name, else the site's host. */
  site?: string | undefined;
  /** `{months}`: how long a choice is kept; printed with its unit, as in "6 months". */
  months?: number | undefined;
  /** `{contact}`: an e-mail address or a URL becomes a link, anything else stays text. */
  contact?: string | undefined;
}

export const placeholderNames = ['site', 'months', 'contact'] as const;
export type PlaceholderName = (typeof placeholderNames)[number];

export function isPlaceholderName(name: string): name is PlaceholderName {
  return placeholderNames.some((known) => known === name);
}

/** The words for a placeholder; undefined when there is no value, or an empty one. */
export function wordsFor(name: PlaceholderName, values: PageValues, lang: string): string | undefined {
  if (name === 'months') return values.months === undefined ? undefined : formatMonths(values.months, lang);
  return values[name] || undefined;
}
