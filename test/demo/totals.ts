import type { PageMeasurement } from '../support/measure-site.ts';
import type { ObservedKind } from '../support/observed-kinds.ts';

/** Every third party that a page contacts without Latchkey, with JavaScript on or off. */
export function ungatedHostsOf({ ungated }: PageMeasurement): string[] {
  return distinct([...(ungated?.scripted.hosts ?? []), ...(ungated?.scriptless.hosts ?? [])]);
}

/** The same for a whole site. */
export function ungatedHosts(pages: PageMeasurement[]): string[] {
  return distinct(pages.flatMap(ungatedHostsOf));
}

/** How third parties get to be contacted on a site without Latchkey. */
export function kindsOfSite(pages: PageMeasurement[]): ObservedKind[] {
  return distinct(pages.flatMap(({ ungated }) => [...(ungated?.kinds ?? [])]));
}

function distinct<T extends string>(values: T[]): T[] {
  return [...new Set(values)].sort();
}
