import type { Inventory } from '@latchkey/core';
import { type ExampleSite, exampleSites } from '../support/example-sites.ts';
import type { PageMeasurement } from '../support/measure-site.ts';
import { table } from './table.ts';
import { kindsOfSite, ungatedHosts, ungatedHostsOf } from './totals.ts';

/** All that the demo knows of a site. */
export interface Measured {
  site: ExampleSite;
  pages: PageMeasurement[];
  inventory: Inventory;
}

export function contactTable(sites: Measured[]): string {
  const rows = sites.flatMap(({ site, pages }) => [
    ...pages.map((page) => [
      `${site.name} ${page.path}`,
      page.ungated ? ungatedHostsOf(page).length : '-',
      page.gated.scripted.hosts.length,
      page.gated.scriptless.hosts.length,
      page.accepted.hosts.length,
    ]),
  ]);
  return [
    'Third parties that each page contacts before the visitor has chosen anything, and after everything was accepted',
    '',
    table(['page', 'without Latchkey', 'with, JS on', 'with, JS off', "after accept('*')"], rows),
  ].join('\n');
}

/** What the numbers of the table do not say. */
export function findings({ site, pages }: Measured): string {
  const before = ungatedHosts(pages);
  const after = new Set(pages.flatMap((page) => page.accepted.hosts));
  const gone = before.filter((host) => !after.has(host));
  return [
    `${site.name} without Latchkey: ${before.length} third parties, by ${kindsOfSite(pages).join(', ')}.`,
    ...(gone.length > 0
      ? [
          `  Gone for good, as only a connection hint or a <noscript> copy asked for them: ${gone.join(', ')}.`,
        ]
      : []),
  ].join('\n');
}

export function inventoryTable({ site, inventory }: Measured): string {
  const rows = inventory.services.map((service) => [
    service.name,
    service.provider?.entity ?? 'not identified',
    service.purpose,
    service.decision,
    service.places,
  ]);
  return [
    `What Latchkey found in the ${site.name} site, and what it does about it`,
    '',
    table(['service', 'provider', 'purpose', 'decision', 'places'], rows),
  ].join('\n');
}

export function whereToLook(): string {
  return [
    'Open the result',
    ...exampleSites.map((site) => `  ${site.name.padEnd(10)} ${site.open.padEnd(50)} (files: ${site.gated})`),
  ].join('\n');
}
