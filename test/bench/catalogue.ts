/**
 * `npm run bench:catalogue`: what the catalogue costs a build, against its budget: bytes as gzip has them, and the time
 * to import it as a multiple of JSON.parse of the same bytes. Both times are taken one after the other in each of many
 * new processes, so that a busy machine slows both.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const budget = { bytes: 60_000, ratio: 5 };
const rounds = 21;
const built = new URL('../../packages/catalogue/dist/index.js', import.meta.url);

if (process.argv[2] === 'child') {
  // The loader itself is not the catalogue: it is warm in a build.
  await import(new URL('data:text/javascript,').href);
  const start = performance.now();
  const { services, platforms } = await import(built.href);
  const imported = performance.now() - start;
  const text = readFileSync(0, 'utf8');
  const again = performance.now();
  const parsed = JSON.parse(text);
  const parse = performance.now() - again;
  if (parsed.services.length !== services.length || platforms.length === 0) throw new Error('not the same');
  writeSync(1, JSON.stringify({ imported, parse }));
} else {
  const bytes = gzipSync(readFileSync(built), { level: 9 }).length;
  const { services, platforms } = await import(built.href);
  const input = JSON.stringify({ services, platforms });
  const times: { imported: number; parse: number }[] = Array.from({ length: rounds }, () =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), 'child'], { input, encoding: 'utf8' }),
    ),
  );
  const median = (values: number[]) =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  const ratio = median(times.map(({ imported, parse }) => imported / parse));
  const ms = (pick: 'imported' | 'parse') => median(times.map((time) => time[pick])).toFixed(2);
  console.log(`${services.length} services, ${platforms.length} platforms`);
  console.log(`gzip: ${bytes} bytes, budget ${budget.bytes}`);
  console.log(
    `import: ${ms('imported')} ms, JSON.parse of the same: ${ms('parse')} ms, ratio ${ratio.toFixed(1)}, budget ${budget.ratio} (medians of ${rounds} processes)`,
  );
  process.exitCode = bytes > budget.bytes || ratio > budget.ratio ? 1 : 0;
}
