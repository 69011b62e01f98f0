/**
 * Compares the scanner with parse5 on many generated documents:
 *
 *   node test/fuzz/run.ts --documents 1000000 --seed 7
 *
 * Exit 1: a document is read wrongly; its smallest form is printed.
 */
import { parseArgs } from 'node:util';
import { fallbackTokens } from '../../packages/core/src/html/fallback.ts';
import { tokenize } from '../../packages/core/src/html/tokenize.ts';
import { type FuzzReport, fuzz, fuzzBails } from './fuzz.ts';
import { watchStates } from './state-coverage.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
  },
});
const documents = Number(values.documents);
const seed = Number(values.seed);

const coverage = watchStates();
const scanned = fuzz(tokenize, { documents, seed, coverage });
console.log(`scanner, seed ${seed}: ${summary(scanned)}`);
for (const [reason, number] of sorted(scanned.bails)) console.log(`  ${share(number, scanned)} ${reason}`);
console.log('documents that reach a tokenizer state');
for (const state of coverage.states) {
  console.log(`  ${share(scanned.states.get(state) ?? 0, scanned)} ${state}`);
}

const read = await fuzzBails(tokenize, fallbackTokens, { documents: Math.ceil(documents / 20), seed });
console.log(`tree parser, seed ${seed}: ${summary(read)}`);

for (const { miss } of [scanned, read]) {
  if (miss === null) continue;
  console.log(`${JSON.stringify(miss.document)}\n  ${miss.problem}`);
  process.exitCode = 1;
}

function summary(report: FuzzReport): string {
  const bails = [...report.bails.values()].reduce((sum, number) => sum + number, 0);
  const misses = report.miss === null ? 0 : 1;
  return `${report.documents} documents, ${misses} misses, ${share(bails, report)} left to the tree parser, ${share(report.extras, report)} with extra tags`;
}

function share(number: number, report: FuzzReport): string {
  return `${((number / report.documents) * 100).toFixed(2)}%`.padStart(7);
}

function sorted(counts: Map<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1]);
}
