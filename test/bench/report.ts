import { table } from '../demo/table.ts';
import { kindRows } from './findings.ts';
import { inputSites } from './inputs/sites.ts';
import { labels, type ModeName } from './modes/index.ts';
import { cpuOf, factsOf, memoryOf, type Series } from './series.ts';
import { median, ratio, spread } from './statistics.ts';
import type { Target } from './targets.ts';

/** What each mode cost on one site. */
export function costTable(series: Series): string {
  const rows = (Object.keys(series.samples) as ModeName[]).map((mode) => {
    const cpu = cpuOf(series, mode);
    const wall = series.samples[mode]?.map((sample) => sample.wall) ?? [];
    return [
      labels[mode],
      spread(cpu),
      spread(wall),
      rounded(ratio(cpu, cpuOf(series, 'readWrite'))),
      rounded(ratio(cpuOf(series, 'cheerio'), cpu)),
      Math.round(median(memoryOf(series, mode))),
    ];
  });
  const heading = `${inputSites[series.site].name}, ${series.pages} pages, ${series.size.toFixed(1)} MB`;
  return `${heading}\n${table(['', 'CPU ms', 'wall ms', '/ read+write', 'cheerio /', 'peak MB'], rows)}`;
}

export function findingTable(series: readonly Series[]): string {
  const names = series.map(({ site }) => inputSites[site].name);
  const fallbacks = series.map((one) => {
    const pages = factsOf(one)?.fallbacks ?? 0;
    return `${inputSites[one.site].name} ${((pages / one.pages) * 100).toFixed(1)} %`;
  });
  return `${table(['places found', ...names], kindRows(series))}\npages that needed the tree parser: ${fallbacks.join(', ')}`;
}

export function targetTable(targets: readonly Target[]): string {
  const rows = targets.map(({ name, wanted, measured, met }) => [
    name,
    wanted,
    rounded(measured),
    met ? 'met' : 'MISSED',
  ]);
  return table(['target', 'wanted', 'measured', ''], rows);
}

function rounded(value: number): number | string {
  return Number.isFinite(value) ? Number(value.toFixed(2)) : '-';
}
