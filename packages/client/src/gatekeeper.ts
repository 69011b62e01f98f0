import type { SiteData } from '@latchkey/core';
import { activate, closedGates, serviceOf } from './activate.ts';
import type { VisitorChoice } from './choice.ts';

/** Decides which gates open. Only services of the inventory do: markup that was injected stays closed. */
export interface Gatekeeper {
  granted(service: string): boolean;
  /** Opens every gate of a granted service. Scripts wait until the page is parsed. */
  openGranted(): Promise<void>;
  /** Opens these gates and the scripts of their services, for this page view. Stores nothing. */
  openOnce(gates: readonly HTMLElement[]): Promise<void>;
  /** Something that was granted ran on this page, and is granted no longer. */
  ranWithdrawn(): boolean;
}

export function gatekeeper(site: SiteData, choice: VisitorChoice): Gatekeeper {
  const ran = new Set<string>();

  /** A tag manager opens only with everything that comes through it; unsaid, that is all the site asks about. */
  const granted = (id: string): boolean => {
    if (choice.answer(id) !== true) return false;
    const service = site.services[id];
    if (service?.kind !== 'tag-manager') return true;
    const inside =
      service.contains ??
      Object.keys(site.services).filter((other) => site.services[other]?.asks === 'banner');
    return inside.every((other) => !Object.hasOwn(site.services, other) || choice.answer(other) === true);
  };

  return {
    granted,
    openGranted() {
      const complete = document.readyState !== 'loading';
      const gates = closedGates().filter(
        (gate) => granted(serviceOf(gate)) && (complete || gate.localName !== 'script'),
      );
      for (const gate of gates) ran.add(serviceOf(gate));
      return activate(gates);
    },
    openOnce(gates) {
      const services = new Set(gates.map(serviceOf).filter((id) => Object.hasOwn(site.services, id)));
      return activate(
        closedGates().filter(
          (gate) => services.has(serviceOf(gate)) && (gates.includes(gate) || gate.localName === 'script'),
        ),
      );
    },
    ranWithdrawn: () => [...ran].some((id) => !granted(id)),
  };
}
