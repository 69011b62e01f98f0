import type { UncertainPlace } from '@latchkey/core';
import { firstPlaces } from './first-places.ts';
import type { PageNote } from './page-note.ts';

interface Place {
  host: string;
  place: string;
  certainty: UncertainPlace['certainty'];
}

/** One block per host that scripts of pages may contact, for all that can be seen. */
export function uncertainWarnings(notes: readonly PageNote[]): string[] {
  const places = notes.flatMap(({ page, uncertain }) =>
    uncertain.map(
      ({ url, line, certainty }): Place => ({
        host: new URL(url).host,
        place: `${page}:${line}`,
        certainty,
      }),
    ),
  );
  return [...Map.groupBy(places, ({ host }) => host)].map(([host, found]) => block(host, found));
}

function block(host: string, places: readonly Place[]): string {
  const likely = places.filter(({ certainty }) => certainty === 'likely');
  const shown = [...new Set((likely.length > 0 ? likely : places).map(({ place }) => place))];
  return likely.length > 0
    ? [
        `Scripts may contact ${host}: they load an address that cannot be seen, and the page has this one for them.`,
        ...firstPlaces(shown),
        '  They are not gated, since nobody has said who that is. To gate them, put into the Latchkey config:',
        `    services: { '${host}': { name: '…', provider: '…', purpose: 'content' } }`,
      ].join('\n')
    : [
        `Own modules may contact ${host}: an import() in them leads there, which may never run.`,
        ...firstPlaces(shown),
        '  Latchkey cannot gate what a module does. Ask in the code, before it starts:',
        `    if (await window.latchkey?.consent('${host}')) { … }`,
      ].join('\n');
}
