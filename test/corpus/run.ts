/**
 * Gates every page of one or more corpora and opens it in Chromium:
 *
 *   npm run build && node test/corpus/run.ts <folder> [<folder>...]
 *
 * With `--conditions=@latchkey/source` no build is needed. Exit 1: something is not as promised.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { needChromium } from '../support/chromium.ts';
import { openLab } from '../support/lab.ts';
import { checkFile } from './check-file.ts';
import { readCorpus } from './corpus-file.ts';
import type { Verdict } from './judge-snippet.ts';

/** For one file, in milliseconds. */
const patience = 60_000;

const folders = process.argv.slice(2);
const files = (await Promise.all(folders.map(readCorpus))).flat();
if (files.length === 0) {
  console.error('node test/corpus/run.ts <folder of JSON files> [<folder>...]');
  process.exit(2);
}
await needChromium();
const width = Math.max(...files.map(({ id }) => id.length));
const started = Date.now();
let failed = 0;
let lab = await openLab();
for (const file of files) {
  const verdict = await Promise.race([checkFile(file, lab), pause(patience, null, { ref: false })]);
  if (verdict === null) {
    // A browser that hangs would fail all that follows.
    await lab.close();
    lab = await openLab();
  }
  const { problems, notes, differences } = verdict ?? noVerdict();
  if (problems.length > 0) failed++;
  const words = [...problems, ...[...notes, ...differences].map((note) => `(${note})`)].join('; ');
  console.log(`${problems.length > 0 ? 'FAIL' : 'ok  '} ${file.id.padEnd(width)}  ${words}`.trimEnd());
}
await lab.close();
const seconds = (Date.now() - started) / 1000 / files.length;
console.log(
  `\n${files.length} files, ${files.length - failed} as promised, ${failed} not; ${seconds.toFixed(1)} s a file`,
);
process.exitCode = failed > 0 ? 1 : 0;

function noVerdict(): Verdict {
  return { problems: [`no end after ${patience / 1000} s`], notes: [], differences: [] };
}
