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
    if (bail !== null && options.coverage === undefined) return;
    options.coverage?.take();
    const trees = treeTags(document);
    for (const state of options.coverage?.take() ?? []) count(report.states, state);
    if (bail !== null) return;
    const { misses, invented, extras } = compare(document, tokens, trees);
    if (extras > 0) report.extras++;
    throwIfAny([...misses, ...invented]);
  });
  return withMiss(report, fc.check(property, { numRuns: options.documents, seed: options.seed }));
}

/**
 * The same for documents that the scanner leaves to the tree parser: `read` is what they get instead. It may
 * report tags that parse5 does not see.
 */
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
    const { misses, extras } = compare(document, await read(document, tokens), treeTags(document));
    if (extras > 0) report.extras++;
    throwIfAny(misses);
  });
  return withMiss(report, await fc.check(property, { numRuns: options.documents, seed: options.seed }));
}

function emptyReport(): FuzzReport {
  return { documents: 0, miss: null, bails: new Map(), extras: 0, states: new Map() };
}

function throwIfAny(problems: string[]): void {
  if (problems.length > 0) throw new Error(problems.join('; '));
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
