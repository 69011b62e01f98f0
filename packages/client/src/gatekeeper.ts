import type { SiteData } from '@latchkey/core';
import { activate, closedGates, servicesOf } from './activate.ts';
import type { VisitorChoice } from './choice.ts';

/** Decides which gates open. Only services of the inventory do: markup that was injected stays closed. */
export interface Gatekeeper {
  granted(service: string): boolean;
  /** Opens every gate of a granted service. Scripts wait until the page is parsed. */
  openGranted(): Promise<void>;
  /**
   * Opens these gates and the scripts of their services, for this page view. Stores nothing.
   * Rejects when none of them is of a service of the site.
   */
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
        (gate) => servicesOf(gate).every(granted) && (complete || gate.localName !== 'script'),
      );
      for (const id of gates.flatMap(servicesOf)) ran.add(id);
      return activate(gates);
    },
    async openOnce(gates) {
      const services = new Set(gates.flatMap(servicesOf).filter((id) => Object.hasOwn(site.services, id)));
      if (services.size === 0) throw new Error('No gate of this site');
      const opens = (gate: HTMLElement) => servicesOf(gate).every((id) => services.has(id));
      await activate(
        closedGates().filter((gate) => opens(gate) && (gates.includes(gate) || gate.localName === 'script')),
      );
    },
    ranWithdrawn: () => [...ran].some((id) => !granted(id)),
  };
}
