import type { Service } from '@latchkey/core';

/** A service that a text names, and where. */
export interface NamedService {
  service: Service;
  index: number;
}

const patterns = new Map<string, RegExp>();

/** Services whose names stand in a text as their providers write them, in the order of the text. */
export function namedServices(text: string, services: readonly Service[]): NamedService[] {
  return services
    .map((service) => ({ service, index: text.search(pattern(service.name)) }))
    .filter(({ index }) => index !== -1)
    .sort((a, b) => a.index - b.index || b.service.name.length - a.service.name.length);
}

function pattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const spaced = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const made = new RegExp(`(?<![\\p{L}\\d])${spaced}(?![\\p{L}\\d])`, 'u');
  patterns.set(name, made);
  return made;
}
