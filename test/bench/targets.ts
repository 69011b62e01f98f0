import { inputSites } from './inputs/sites.ts';
import { cpuOf, memoryOf, type Series } from './series.ts';
import { ratio } from './statistics.ts';

/** What a run has to show, and what it showed. */
export interface Target {
  name: string;
  wanted: string;
  measured: number;
  met: boolean;
}

/** Of one site of the usual size. */
export function targetsOf(series: Series): Target[] {
  const of = (above: Parameters<typeof cpuOf>[1], below: Parameters<typeof cpuOf>[1]) =>
    ratio(cpuOf(series, above), cpuOf(series, below));
  const name = (text: string) => `${inputSites[series.site].name}: ${text}`;
  return [
    atLeast(name('cheerio / scan + rewrite (goal 20)'), 12, of('cheerio', 'scanRewrite')),
    atMost(name('scan + rewrite / read + write'), 8, of('scanRewrite', 'readWrite')),
    atLeast(name('cheerio / with everything'), 8, of('cheerio', 'everything')),
    atLeast(name('lol-html / scan + rewrite'), 1, of('lolHtml', 'scanRewrite')),
  ];
}

/** Of one site with ten times the pages of another. */
export function growthOf(small: Series, large: Series): Target[] {
  return (['scanRewrite', 'everything'] as const).flatMap((mode) => {
    const name = `${inputSites[small.site].name}: ${large.pages} / ${small.pages} pages, ${mode === 'everything' ? 'with everything' : 'scan + rewrite'}`;
    return [
      atMost(`${name}, CPU`, 10.5, ratio(cpuOf(large, mode), cpuOf(small, mode))),
      atMost(`${name}, memory`, 1.5, ratio(memoryOf(large, mode), memoryOf(small, mode))),
    ];
  });
}

function atLeast(name: string, bound: number, measured: number): Target {
  return { name, wanted: `at least ${bound}`, measured, met: measured >= bound };
}

function atMost(name: string, bound: number, measured: number): Target {
  return { name, wanted: `at most ${bound}`, measured, met: measured <= bound };
}
