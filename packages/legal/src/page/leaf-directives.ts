import { purposeOf, purposes } from '@latchkey/core';
import { scopes } from '../claims/predicate.ts';
import { controllerParts } from '../slots/controller-parts.ts';
import { columnNames } from '../tables/columns.ts';

/** Directives that stand alone on their line, with the attributes that each takes. */
export const leafDirectives = {
  trackers: ['purpose', 'columns', 'scope'],
  services: ['purpose'],
  'consent-settings': [],
  updated: [],
  controller: ['only'],
  verification: [],
  retention: [],
  browsers: [],
  changes: [],
} as const satisfies Record<string, readonly OptionName[]>;

export type LeafName = keyof typeof leafDirectives;
export const leafNames = Object.keys(leafDirectives) as LeafName[];

export function isLeafName(name: string): name is LeafName {
  return Object.hasOwn(leafDirectives, name);
}

type OptionName = 'purpose' | 'columns' | 'scope' | 'only';

/** An attribute as it is written into the slot; or what is wrong with it, and the values that there are. */
export type CheckedOption = { value: string } | { problem: string; hint: string };

export function checkOption(name: string, value: string): CheckedOption {
  return Object.hasOwn(checks, name) ? checks[name as OptionName](value) : { value };
}

const checks: Record<OptionName, (value: string) => CheckedOption> = {
  purpose(value) {
    const purpose = purposeOf(value);
    return purpose
      ? { value: purpose }
      : { problem: `there is no purpose "${value}"`, hint: `The purposes are ${purposes.join(', ')}.` };
  },
  columns: (value) => words(value, columnNames, 'column'),
  scope: (value) => words(value, scopes, 'scope'),
  only: (value) => words(value, controllerParts, 'part of the identity'),
};

function words(value: string, known: readonly string[], what: string): CheckedOption {
  const list = value.split(/[\s,]+/).filter((word) => word !== '');
  const strange = list.find((word) => !known.includes(word));
  if (strange === undefined && list.length > 0) return { value: list.join(' ') };
  return { problem: `there is no ${what} "${strange ?? ''}"`, hint: `There are ${known.join(', ')}.` };
}
