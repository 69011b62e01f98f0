import { services as catalogue } from '@latchkey/catalogue';
import { knownServices, type Service, type Settings } from '@latchkey/core';

/** Whom a policy can name: the author's own services, then the catalogue. */
export function namedServices(settings: Settings): Service[] {
  const { byId, authored } = knownServices(catalogue, settings);
  return [...authored, ...byId.values()];
}
