import type { Verdict } from './lockfile.ts';

/**
 * How freely somebody is contacted. 0: never; 1: after consent; 2: when the visitor uses something; 3: unless the
 * visitor has objected; 4: at once; 5: at once, and no decision of the author's says so.
 */
export function freedomOf({ decision, reason }: Verdict): number {
  if (decision === 'remove') return 0;
  if (decision === 'gate') return reason === 'exempt' ? 3 : 1;
  if (reason === 'own-script') return 5;
  return onUse.has(reason) ? 2 : 4;
}

const words = [
  'is removed',
  'waits for consent',
  'is contacted when the visitor uses something',
  'runs unless the visitor has objected',
  'runs at once',
  'is contacted at once by own scripts, and nothing holds that',
];

/** What a verdict means for visitors, with its reason: "waits for consent (needs-consent)". */
export function verdictInWords(verdict: Verdict): string {
  return `${words[freedomOf(verdict)]} (${verdict.reason})`;
}

const onUse = new Set(['on-use', 'on-submit', 'navigation']);

/** It may be contacted though nobody has agreed to it. */
export function isUnasked(verdict: Verdict): boolean {
  return freedomOf(verdict) > 1;
}

/** Positive when `a` is the freer one; 0 only for verdicts that say the same. A total order. */
export function compareVerdicts(a: Verdict, b: Verdict): number {
  return freedomOf(a) - freedomOf(b) || compareText(textOf(a), textOf(b));
}

/** Code unit order: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function textOf({ decision, reason }: Verdict): string {
  return `${decision} ${reason}`;
}
