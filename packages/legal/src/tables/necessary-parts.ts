/** What necessary things are needed for, by the use of what is stored. */
export const necessaryParts = ['authentication', 'security', 'operation'] as const;
export type NecessaryPart = (typeof necessaryParts)[number];

const uses: Partial<Record<NecessaryPart, readonly string[]>> = {
  authentication: ['keeps-sign-in', 'notes-sign-in', 'admits-guests'],
  security: ['checks-requests', 'detects-fraud', 'limits-requests', 'tells-bots-apart', 'detects-copied-tab'],
};

export function necessaryPartOf(use: string): NecessaryPart {
  return necessaryParts.find((part) => uses[part]?.includes(use)) ?? 'operation';
}
