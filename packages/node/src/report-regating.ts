import type { Found } from '@latchkey/core';
import { count } from './count.ts';
import { firstPlaces } from './first-places.ts';
import type { FolderPlan } from './plan-folder.ts';

/** What is to be said of pages that were gated before, or that look so. */
export function regatingWarnings({ site, pages, notes }: FolderPlan): string[] {
  const { settings, context } = site;
  const isOpenNow = ({ finding, service }: Found) => {
    const own = settings.services[service.id];
    const isOwn = finding.url !== undefined && context.classifier.ofUrl(new URL(finding.url)) === null;
    return isOwn || own?.keep !== undefined || own?.exempt !== undefined;
  };
  const lost = pages.flatMap(({ removed }) => removed.filter(isOpenNow));
  const foreign = notes.flatMap(({ page, foreignMarks: line }) => (line === null ? [] : [`${page}:${line}`]));
  return [
    ...[...Map.groupBy(lost, ({ service }) => service.name)].map(([name, places]) =>
      [
        `The config leaves ${name} alone now, but an earlier run removed ${count(places.length, 'thing')} of it from these pages, which cannot come back.`,
        ...firstPlaces(places.map(({ finding }) => `${finding.page}:${finding.line}`)),
        '  Build the site again, then gate it.',
      ].join('\n'),
    ),
    ...(foreign.length > 0
      ? [
          [
            `Attributes that only Latchkey writes (data-latchkey-gate and the like) were in ${count(foreign.length, 'page')} that it has not gated. They count for nothing, and are taken out.`,
            ...firstPlaces(foreign),
            '  If the page was gated and then changed by another tool, build the site again.',
          ].join('\n'),
        ]
      : []),
  ];
}
