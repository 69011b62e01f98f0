import type { Found } from '@latchkey/core';
import type { Facts } from './mode.ts';

/** Counts what was found. */
export function factsOf(found: readonly Found[], fallbacks: number): Facts {
  const places: Facts['places'] = {};
  for (const { finding, service } of found) {
    const services = places[finding.kind] ?? {};
    places[finding.kind] = services;
    services[service.id] = (services[service.id] ?? 0) + 1;
  }
  return { places, fallbacks };
}
