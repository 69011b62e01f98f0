/**
 * Plants each of the known defects in a copy of the scanner and shows that the fuzzer finds it:
 *
 *   node test/fuzz/mutation.ts --documents 200000 --seed 1
 *
 * Exit 1: a defect is not found.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Defect, defects } from './defects.ts';
import { type FuzzReport, fuzz } from './fuzz.ts';

const source = fileURLToPath(new URL('../../packages/core/src/html/', import.meta.url));

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '200000' },
    seed: { type: 'string', default: '1' },
  },
});

let found = 0;
for (const defect of defects) {
  const { documents, miss } = await fuzzWith(defect);
  if (miss !== null) found++;
  const result = miss === null ? 'NOT FOUND' : `found after ${documents}: ${JSON.stringify(miss.document)}`;
  console.log(`${defect.name} (${defect.file}): ${result}`);
}
console.log(`${found} of ${defects.length} defects found`);
if (found < defects.length) process.exitCode = 1;

async function fuzzWith(defect: Defect): Promise<FuzzReport> {
  const copy = mkdtempSync(join(tmpdir(), 'latchkey-defect-'));
  try {
    cpSync(source, copy, { recursive: true });
    const file = join(copy, defect.file);
    writeFileSync(file, plant(defect, readFileSync(file, 'utf8')));
    const { tokenize } = await import(pathToFileURL(join(copy, 'tokenize.ts')).href);
    return fuzz(tokenize, { documents: Number(values.documents), seed: Number(values.seed) });
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function plant({ name, find, replace }: Defect, code: string): string {
  const [before, after, ...more] = code.split(find);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`"${name}": its line is not there exactly once, so the list of defects is out of date`);
  }
  return before + replace + after;
}
