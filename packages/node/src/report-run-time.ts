import type { BundleContact, Settings } from '@latchkey/core';
import { count } from './count.ts';
import { firstPlaces } from './first-places.ts';
import type { PageNote } from './page-note.ts';
import type { FolderPlan } from './plan-folder.ts';
import { documentsBeyondGates } from './report-documents.ts';

type Told = Pick<FolderPlan, 'bundles' | 'notes' | 'documents' | 'site'>;

/** What no gate holds, for the headline: then it does not say that all waits. */
export function beyondGatesInWords({ bundles, notes, documents }: Told): string[] {
  const services = contactsByService(bundles.contacts);
  const sure = services.filter(([first]) => first.how === 'load').length;
  const hydrated = notes.filter((note) => note.hydrated !== null && !note.held).length;
  return [
    ...(services.length > 0
      ? [
          `own scripts ${sure > 0 ? 'contact' : 'may contact'} ${count(services.length, 'service')} at run time`,
        ]
      : []),
    ...(hydrated > 0 ? [`scripts can bring back what waits on ${count(hydrated, 'hydrated page')}`] : []),
    ...documentsBeyondGates(documents),
  ];
}

/** Services that the author's scripts say they wait for, with where they are contacted. */
export function askedByScripts({ bundles }: Told): string {
  const asked = bundles.contacts.filter(({ how }) => how === 'asked');
  return [...new Map(asked.map(({ service, path, line }) => [service.name, `${path}:${line}`]))]
    .map(([name, place]) => `${name} (${place})`)
    .join(', ');
}

/** What only the guard holds: pages that are made anew, and services that own scripts contact. */
export function heldByGuard({ bundles, notes }: Told): string {
  const pages = notes.filter(({ hydrated, held }) => hydrated !== null && held).length;
  const services = new Set(
    bundles.contacts.filter(({ how }) => how === 'held').map(({ service }) => service.name),
  );
  return [
    ...(pages > 0 ? [`what ${count(pages, 'hydrated page')} would bring back`] : []),
    ...[...services].sort(),
  ].join(', ');
}

/** One block per service that own scripts contact, one per framework, and a line for the rest. */
export function runTimeWarnings({ bundles, notes, site }: Told): string[] {
  const workers = [...notes.flatMap((note) => note.workers), ...bundles.workers];
  return [
    ...contactsByService(bundles.contacts).map(contactBlock),
    ...[
      ...Map.groupBy(
        notes.filter(({ held }) => !held),
        ({ hydrated }) => hydrated,
      ),
    ].flatMap(([framework, pages]) =>
      framework === null ? [] : [hydrationBlock(framework, pages, site.settings.guard)],
    ),
    ...workers.map(({ path, line, what }) => `${path}:${line} ${workerWords[what]}`),
    ...bundles.feeds.map(
      ({ path, places }) =>
        `${path} is a feed with ${count(places, 'thing')} of others: feed readers load them.`,
    ),
    ...connectionWarning(bundles.contacts, notes),
  ];
}

const workerWords = {
  register: 'registers a service worker: what that contacts or keeps is not seen in pages.',
  precache:
    'lists files for a service worker, with revisions from before Latchkey changed pages. Make the list after it.',
  import: 'runs a script of others in a worker, which cannot be gated.',
};

/** Of each service the surest contacts; those that only may be are told where nothing is sure. */
function contactsByService(contacts: readonly BundleContact[]): [BundleContact, ...BundleContact[]][] {
  const warned = contacts.filter(({ how }) => how === 'load' || how === 'uncertain');
  return [...Map.groupBy(warned, ({ service }) => service.id).values()].flatMap((all) => {
    const sure = all.filter(({ how }) => how === 'load');
    const [first, ...rest] = sure.length > 0 ? sure : all;
    return first ? [[first, ...rest]] : [];
  });
}

function contactBlock(contacts: [BundleContact, ...BundleContact[]]): string {
  const [{ service, how }] = contacts;
  return [
    `Own scripts ${how === 'load' ? 'contact' : 'may contact'} ${service.name} at run time, before anybody agrees.`,
    ...firstPlaces(contacts.map(({ path, line, column }) => `${path}:${line}:${column}`)),
    '  Latchkey cannot gate what a bundle does. Ask in the code, before it starts:',
    `    if (await window.latchkey?.consent('${service.id}')) { … }`,
    '  Visitors are then asked about it on the pages that load the script.',
  ].join('\n');
}

const unheld = {
  frames:
    "The guard holds frames and scripts there, not the pictures, fonts and files that wait on these pages. To hold all of it: guard: 'strict'",
  strict:
    'These pages are fragments, which get no guard: what is gated there may be contacted before anybody agrees.',
  off: 'The config has `guard: false`: what is gated there may be contacted before anybody agrees.',
};

function hydrationBlock(framework: string, notes: readonly PageNote[], guard: Settings['guard']): string {
  return [
    `${framework} makes ${count(notes.length, 'page')} anew in the browser, and can bring back what waits in ${notes.length === 1 ? 'it' : 'them'} from its own JavaScript.`,
    ...firstPlaces(notes.map(({ page }) => page)),
    `  ${unheld[guard || 'off']}`,
  ].join('\n');
}

/** What no policy keeps Chromium from: it connects to the host of a frame, and reads the policy then. */
function connectionWarning(contacts: readonly BundleContact[], notes: readonly PageNote[]): string[] {
  const places = [
    ...contacts
      .filter(({ how, by }) => how === 'held' && by !== 'script')
      .map(({ path, line }) => `${path}:${line}`),
    ...notes.filter(({ hydrated, held }) => hydrated !== null && held).map(({ page }) => page),
  ];
  if (places.length === 0) return [];
  return [
    [
      'Where the guard blocks a frame that a script makes, Chromium has opened a connection to its host before, and asks nothing over it.',
      ...firstPlaces(places),
      '  To avoid that too, have the script make the frame only after consent: await latchkey.consent(…)',
    ].join('\n'),
  ];
}
