/** What `:fact[…]` can print. */
export const factNames = [
  'updated',
  'version',
  'site',
  'email',
  'choice-duration',
  'longest-duration',
  'scanned',
  'pages',
  'revision',
] as const;
export type FactName = (typeof factNames)[number];

export function isFactName(name: string): name is FactName {
  return factNames.some((known) => known === name);
}
