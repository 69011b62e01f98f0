import fc from 'fast-check';
import type { Token, Tokens } from '../../packages/core/src/html/tokens.ts';
import { compare } from './compare.ts';
import { documents } from './generator.ts';
import { treeTags } from './oracle.ts';
import type { StateCoverage } from './state-coverage.ts';

export interface FuzzOptions {
  documents: number;
  seed: number;
  /** Counts the tokenizer states that the documents reach; slower. */
  coverage?: StateCoverage;
}

export interface FuzzReport {
  documents: number;
  /** The first document that the scanner reads wrongly, made as small as possible. */
  miss: { document: string; problem: string } | null;
  /** Number of documents left to the tree parser, by reason. */
  bails: Map<string, number>;
  /** Number of documents with tags that no tree holds. */
  extras: number;
  /** Number of documents that reach a tokenizer state. */
  states: Map<string, number>;
}

/** Compares the scanner with parse5 on documents from a seed, until a difference or the number is reached. */
export function fuzz(tokenize: (text: string) => Tokens, options: FuzzOptions): FuzzReport {
  const report = emptyReport();
  const property = fc.property(documents, (document) => {
    report.documents++;
    const { tokens, bail } = tokenize(document);
    if (bail !== null) count(report.bails, bail);
    if (bail === null || options.coverage) inspect(report, document, tokens, bail === null, options.coverage);
  });
  const result = fc.check(property, { numRuns: options.documents, seed: options.seed });
  return withMiss(report, result);
}

/** The same for documents that the scanner leaves to the tree parser: `read` is what they get instead. */
export async function fuzzBails(
  tokenize: (text: string) => Tokens,
  read: (text: string, guesses: Token[]) => Promise<Token[]>,
  options: FuzzOptions,
): Promise<FuzzReport> {
  const report = emptyReport();
  const property = fc.asyncProperty(documents, async (document) => {
    const { tokens, bail } = tokenize(document);
    if (bail === null) return;
    report.documents++;
    inspect(report, document, await read(document, tokens), true);
  });
  const result = await fc.check(property, { numRuns: options.documents, seed: options.seed });
  return withMiss(report, result);
}

function emptyReport(): FuzzReport {
  return { documents: 0, miss: null, bails: new Map(), extras: 0, states: new Map() };
}

/** Throws what a tree holds and the tokens do not. */
function inspect(
  report: FuzzReport,
  document: string,
  tokens: Token[],
  mustAgree: boolean,
  coverage?: StateCoverage,
): void {
  coverage?.take();
  const trees = treeTags(document);
  for (const state of coverage?.take() ?? []) count(report.states, state);
  if (!mustAgree) return;
  const { misses, extras } = compare(document, tokens, trees);
  if (extras > 0) report.extras++;
  if (misses.length > 0) throw new Error(misses.join('; '));
}

function withMiss(report: FuzzReport, result: fc.RunDetails<[string]>): FuzzReport {
  const document = result.counterexample?.[0];
  if (document === undefined) return report;
  const problem = result.errorInstance instanceof Error ? result.errorInstance.message : 'unknown';
  return { ...report, miss: { document, problem } };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
