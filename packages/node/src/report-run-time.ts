import type { BundleContact, Inventory } from '@latchkey/core';
import { count } from './count.ts';
import type { PageNote } from './page-note.ts';
import type { FolderPlan } from './plan-folder.ts';

type Told = Pick<FolderPlan, 'bundles' | 'notes'>;

const mostPlaces = 3;

/** What no gate holds, for the headline: then it does not say that all waits. */
export function beyondGates({ bundles, notes }: Told): string[] {
  const services = contactsByService(bundles.contacts);
  const sure = services.filter(([first]) => first.how === 'load').length;
  const hydrated = notes.filter((note) => note.hydrated !== null).length;
  return [
    ...(services.length > 0
      ? [
          `own scripts ${sure > 0 ? 'contact' : 'may contact'} ${count(services.length, 'service')} at run time`,
        ]
      : []),
    ...(hydrated > 0 ? [`scripts can bring back what waits on ${count(hydrated, 'hydrated page')}`] : []),
  ];
}

/** Services that the author's scripts say they wait for, with where they are contacted. */
export function askedByScripts({ bundles }: Told): string {
  const asked = bundles.contacts.filter(({ how }) => how === 'asked');
  return [...new Map(asked.map(({ service, path, line }) => [service.name, `${path}:${line}`]))]
    .map(([name, place]) => `${name} (${place})`)
    .join(', ');
}

/** One block per service that own scripts contact, one per framework, and a line for the rest. */
export function runTimeWarnings({ bundles, notes }: Told, inventory: Inventory): string[] {
  const workers = [...notes.flatMap((note) => note.workers), ...bundles.workers];
  const policies = notes.filter(({ policy }) => policy);
  return [
    ...contactsByService(bundles.contacts).map((contacts) => contactBlock(contacts, inventory)),
    ...[...Map.groupBy(notes, ({ hydrated }) => hydrated)].flatMap(([framework, pages]) =>
      framework === null ? [] : [hydrationBlock(framework, pages)],
    ),
    ...workers.map(({ path, line, what }) => `${path}:${line} ${workerWords[what]}`),
    ...bundles.feeds.map(
      ({ path, places }) =>
        `${path} is a feed with ${count(places, 'thing')} of others: feed readers load them.`,
    ),
    ...(policies.length > 0
      ? [
          `${named(policies)} ${policies.length === 1 ? 'has' : 'have'} a Content Security Policy in a <meta>. What Latchkey adds needs its three hashes in it.`,
        ]
      : []),
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

function contactBlock(contacts: [BundleContact, ...BundleContact[]], inventory: Inventory): string {
  const [{ service, how }] = contacts;
  const asked = inventory.services.some(({ id, decision }) => id === service.id && decision === 'gate');
  const rest = contacts.length - mostPlaces;
  return [
    `Own scripts ${how === 'load' ? 'contact' : 'may contact'} ${service.name} at run time, before anybody agrees.`,
    ...contacts.slice(0, mostPlaces).map(({ path, line, column }) => `    ${path}:${line}:${column}`),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
    '  Latchkey cannot gate what a bundle does. Ask in the code, before it starts:',
    `    if (await window.latchkey?.consent('${service.id}')) { … }`,
    ...(asked
      ? []
      : [`  No page gates ${service.name}: visitors are not asked about it, and the answer is no.`]),
  ].join('\n');
}

function hydrationBlock(framework: string, notes: readonly PageNote[]): string {
  return [
    `${framework} makes ${count(notes.length, 'page')} anew in the browser, and can bring back what waits in ${notes.length === 1 ? 'it' : 'them'} from its own JavaScript.`,
    ...notes.slice(0, mostPlaces).map(({ page }) => `    ${page}`),
    ...(notes.length > mostPlaces ? [`    and ${notes.length - mostPlaces} more`] : []),
    '  This version does not guard against it: what is gated there may be contacted before anybody agrees.',
  ].join('\n');
}

function named(notes: readonly PageNote[]): string {
  const [first, ...rest] = notes.map(({ page }) => page);
  return rest.length === 0 ? `${first}` : `${first} and ${count(rest.length, 'other page')}`;
}
