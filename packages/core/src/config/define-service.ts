import type { z } from 'zod';
import type { listedService } from './service-schema.ts';

/** A service in the words of the catalogue's files: what is found at its addresses is called by its name. */
export type DefinedService = z.input<typeof listedService> & {
  name: string;
  match: NonNullable<z.input<typeof listedService>['match']>;
};

/** Types for a service of your own: `services: [defineService({ id: 'acme-help', ... })]`. Returns what it is given. */
export function defineService(service: DefinedService): DefinedService {
  return service;
}
