import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needChromium } from './support/chromium.ts';

// What `npm test` runs: all tests, and at the end one plain line with their number.
await needChromium();
const folder = await mkdtemp(join(tmpdir(), 'latchkey-test-'));
const report = join(folder, 'report.json');
const exitCode = await vitest([
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2),
]);
const { passed, failed } = await countTests(report, exitCode);
await rm(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : exitCode;

function vitest(args: string[]): Promise<number> {
  const main = join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [main, ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** A test file that could not be loaded counts as one failed test, and so does a run that ended without a report. */
async function countTests(path: string, code: number): Promise<{ passed: number; failed: number }> {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(await readFile(path, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: { status: string; assertionResults: unknown[] }[];
    };
    const unloaded = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length;
    const failed = numFailedTests + unloaded;
    return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
