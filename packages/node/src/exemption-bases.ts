/**
 * What a law or an authority demands of services that run without consent, in our words: for those who rely on it, not
 * instead of reading it.
 */
const demands: Record<string, readonly string[]> = {
  // Article 82 of the French Data Protection Act; CNIL, deliberation 2020-091 and its page of 4 July 2025.
  'fr-audience': [
    'it only measures the audience of this site, for its publisher alone',
    'what comes out of it is anonymous statistics; nothing is joined with other data, and nobody is followed from site to site',
    'the policy names it; the preferences let visitors object',
    'recommended: what it stores ends after 13 months at most, and a visit does not prolong it; its data goes after 25 months',
    'recommended: look at it again from time to time',
  ],
  // Privacy and Electronic Communications Regulations, Schedule A1, since 5 February 2026.
  'uk-statistics': [
    'it only collects statistics that serve to improve this site, and nobody else uses them for something else',
    'visitors are told clearly what it is and does',
    'visitors can object simply and free of charge',
  ],
  // The same.
  'uk-appearance': [
    'it only adapts how this site looks or works to what its visitor prefers',
    'visitors are told clearly what it is and does',
    'visitors can object simply and free of charge',
  ],
};

export const knownBases: readonly string[] = Object.keys(demands);

/** One line per demand; undefined: nobody here knows the basis. */
export function demandsOf(basis: string): readonly string[] | undefined {
  return Object.hasOwn(demands, basis) ? demands[basis] : undefined;
}
