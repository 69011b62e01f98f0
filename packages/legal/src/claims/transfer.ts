import type { Hosting } from '@latchkey/core';
import { completeHosting } from '../identity/hosts.ts';
import type { Evidence } from './selected-services.ts';
import type { Verdict } from './verdict.ts';

/**
 * Whether anybody who gets data is established outside of the European Economic Area: services, and who stores the
 * site, for the same table names both.
 * @param value `none` or `some`
 */
export function transferVerdict(
  value: string,
  services: readonly Evidence[],
  hosting: Hosting | undefined,
): Verdict {
  const host = completeHosting(hosting);
  const those = (fits: (country: string | undefined) => boolean) => ({
    because: services.filter(({ service }) => fits(service.provider?.country)),
    ...(host && fits(host.country) ? { host: host.provider } : {}),
  });
  const outside = those((country) => country !== undefined && !eea.has(country));
  if (value === 'some') return { holds: isSome(outside) ? 'yes' : 'no', ...outside };
  if (isSome(outside)) return { holds: 'no', ...outside };
  const somewhere = those((country) => country === undefined);
  return { holds: isSome(somewhere) ? 'unknown' : 'yes', ...somewhere };
}

function isSome({ because, host }: Omit<Verdict, 'holds'>): boolean {
  return because.length > 0 || host !== undefined;
}

/** The Union's members, Iceland, Liechtenstein and Norway. */
const eea = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);
