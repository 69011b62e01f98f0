import { expect, it } from 'vitest';
import { fuzz, fuzzBails } from '../../../../test/fuzz/fuzz.ts';
import { watchStates } from '../../../../test/fuzz/state-coverage.ts';
import { fallbackTokens } from '../../src/html/fallback.ts';
import { tokenize } from '../../src/html/tokenize.ts';

it('the scanner reads generated documents as parse5 does, in every state of the tokenizer', () => {
  const coverage = watchStates();
  const report = fuzz(tokenize, { documents: 20_000, seed: 41, coverage });
  expect(report.miss).toBeNull();
  expect(report.documents).toBe(20_000);
  expect(coverage.states.filter((state) => (report.states.get(state) ?? 0) < 20)).toEqual([]);
  const bails = [...report.bails.values()].reduce((sum, number) => sum + number, 0);
  expect(bails / report.documents).toBeLessThan(0.25);
});

it('the tree parser misses nothing in the others', async () => {
  const report = await fuzzBails(tokenize, fallbackTokens, { documents: 6_000, seed: 42 });
  expect(report.miss).toBeNull();
  expect(report.documents).toBeGreaterThan(500);
});
