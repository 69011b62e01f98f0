import type { KnownServices } from '@latchkey/core';

/** Tells whether a name, in letters of any case, is the id or the name of a service. */
export function serviceNames({ byId, authored }: KnownServices): (name: string) => boolean {
  let names: Set<string> | undefined;
  return (name) => {
    names ??= new Set(
      [...byId.values(), ...authored].flatMap((service) => [service.id, service.name.toLowerCase()]),
    );
    return names.has(name.toLowerCase());
  };
}
