import type { Analyse } from './analysis.ts';

/** The analysis with its parser (acorn, eslint-scope), which most builds start without: about 50 ms to import. */
export async function loadAnalyse(): Promise<Analyse> {
  return (await import('./analyse.ts')).analyse;
}
