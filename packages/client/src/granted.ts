import type { SiteData } from '@latchkey/core';
import type { VisitorChoice } from './choice.ts';
import { signalsRefusal } from './receipt.ts';

/** Tells whether a service of the site may run. */
export function grantsOf({ services }: SiteData, choice: VisitorChoice): (service: string) => boolean {
  /** What runs without consent does so unless the visitor, or the browser for the visitor, objects. */
  const allowed = (id: string): boolean =>
    choice.answer(id) ?? (services[id]?.exempt === true && !signalsRefusal());

  /** A tag manager opens only with everything that comes through it; unsaid, that is all the site asks about. */
  return (id) => {
    if (!Object.hasOwn(services, id) || !allowed(id)) return false;
    const service = services[id];
    if (service?.kind !== 'tag-manager') return true;
    const inside =
      service.contains ?? Object.keys(services).filter((other) => services[other]?.asks === 'banner');
    return inside.every((other) => !Object.hasOwn(services, other) || allowed(other));
  };
}
