/**
 * What Latchkey costs, beside what others cost on the same pages:
 *
 *   npm run bench -- --rounds 5 --sizes 1000,10000 --sites docs,blog
 *
 * Exit 1: a kind of finding that Latchkey knows was not found, or a planted third party was not.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleWorker } from './bundle-worker.ts';
import { kindsWithout, missedSpots } from './findings.ts';
import { inputSites, type SiteName } from './inputs/sites.ts';
import { machineFacts } from './machine.ts';
import { type ModeName, modes } from './modes/index.ts';
import { costTable, findingTable, targetTable } from './report.ts';
import { createScratch, type Scratch } from './scratch.ts';
import { measureAll, type Series } from './series.ts';
import { growthOf, targetsOf } from './targets.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1000,10000' },
    sites: { type: 'string', default: 'docs,blog' },
  },
});
const [usual = 1000, ...larger] = values.sizes.split(',').map(Number);
/** What grows with the site. */
const ours: ModeName[] = ['readWrite', 'scanRewrite', 'everything'];

console.log(`${machineFacts()}\n`);
const scratch = createScratch();
try {
  const sites = (Object.keys(inputSites) as SiteName[]).filter((site) => values.sites.includes(site));
  const series = sites.flatMap((site) => seriesOf(site, scratch));
  const worker = await bundleWorker(join(import.meta.dirname, '../output/bench'));
  await measureAll(series, { rounds: Number(values.rounds), worker, scratch });
  report(series);
} finally {
  scratch.remove();
}

/** A site in every size that there is room for. */
function seriesOf(site: SiteName, { make, room }: Scratch): Series[] {
  const pageSize = Buffer.byteLength(inputSites[site].page(1));
  // Input and output lie beside each other, for two sites.
  const sizes = [usual, ...larger.filter((pages) => pages * pageSize * 4 < room)];
  for (const pages of larger.filter((pages) => !sizes.includes(pages))) {
    console.log(`${inputSites[site].name}: no room for ${pages} pages, left out.`);
  }
  const bytes = make(site, Math.max(...sizes));
  return sizes.map((pages) => ({
    site,
    pages,
    size: bytes.slice(0, pages).reduce((sum, size) => sum + size, 0) / 1e6,
    samples: Object.fromEntries(
      (pages === usual ? (Object.keys(modes) as ModeName[]) : ours).map((mode) => [mode, []]),
    ),
  }));
}

function report(series: Series[]): void {
  const small = series.filter(({ pages }) => pages === usual);
  const targets = small.flatMap((one) => [
    ...targetsOf(one),
    ...series
      .filter(({ site, pages }) => site === one.site && pages > usual)
      .flatMap((large) => growthOf(one, large)),
  ]);
  console.log(
    [...series.map(costTable), findingTable(small), targetTable(targets)]
      .map((part) => `${part}\n`)
      .join('\n'),
  );
  for (const one of small) {
    const missing = [
      ...kindsWithout(one).map((kind) => `no finding of the kind ${kind}`),
      ...missedSpots(one).map((spot) => `not found on every page it stands on: ${spot}`),
    ];
    for (const problem of missing) console.log(`${inputSites[one.site].name}: ${problem}`);
    if (missing.length > 0) process.exitCode = 1;
  }
}
