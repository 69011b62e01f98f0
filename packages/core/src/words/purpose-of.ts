import { type Purpose, purposes } from '../model.ts';

/** Other names for purposes, read in config and in claims. */
export const purposeAliases: Record<string, Purpose> = {
  preferences: 'functional',
  functionality: 'functional',
  analytics: 'statistics',
  audience: 'statistics',
  performance: 'statistics',
  marketing: 'advertising',
  targeting: 'advertising',
  media: 'content',
  external: 'content',
};

/** A purpose by its name or one of its aliases. */
export function purposeOf(name: string): Purpose | undefined {
  const own = Object.hasOwn(purposeAliases, name) ? purposeAliases[name] : undefined;
  return own ?? purposes.find((purpose) => purpose === name);
}

/** Uses of stored rows that serve another purpose than the service they belong to may have. */
const usesOfPurposes: Partial<Record<Purpose, readonly string[]>> = {
  advertising: [
    'chooses-ads',
    'keeps-ad-click',
    'keeps-service-preferences',
    'links-visit-to-ad',
    'measures-ads',
    'personalises-ads',
    'syncs-identifiers',
  ],
  statistics: ['counts-visitors', 'joins-recording', 'samples-visits'],
};

/** The purpose that the use of a stored row speaks of, whatever its service is for. */
export function secondPurpose(use: string): Purpose | undefined {
  return purposes.find((purpose) => usesOfPurposes[purpose]?.includes(use));
}
