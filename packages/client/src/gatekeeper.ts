import type { Base } from './base.ts';
import { closedGates, servicesOf } from './gates.ts';
import { closedByGuard } from './guarded.ts';
import { openingPart, part } from './parts.ts';
import { vendorsOf } from './vendors.ts';

/** Decides which gates open. Only services of the inventory do: markup that was injected stays closed. */
export interface Gatekeeper {
  granted(service: string): boolean;
  /** Something of it was opened on this page, by consent or once. */
  opened(service: string): boolean;
  /** The answer for code of the site's own, which starts the service when it is yes. */
  mayStart(service: string): boolean;
  /** Opens every gate of a granted service. Scripts wait until the page is parsed. */
  openGranted(): Promise<void>;
  /**
   * Opens these gates and the scripts of their services, for this page view. Stores nothing.
   * Rejects when none of them is of a service of the site.
   */
  openOnce(gates: readonly HTMLElement[]): Promise<void>;
  /** Tells vendors that listen what has changed. */
  tellVendors(): Promise<void>;
  /** Closes the frames of these services. False: something of theirs ran that only a page without it can stop. */
  close(services: readonly string[]): boolean;
}

export function gatekeeper({ context, choice, granted }: Base): Gatekeeper {
  const { site } = context;
  /** By service, whether anything of it was opened that cannot be closed again. */
  const opened = new Map<string, boolean>();

  /** Services that were opened for this page view. */
  const once = new Set<string>();
  const opening = new Set<HTMLElement>();
  /** There as soon as something was opened. */
  let opener: Awaited<ReturnType<typeof openingPart>> | undefined;

  const waitingGates = (): HTMLElement[] => closedGates().filter((gate) => !opening.has(gate));

  const noteOpened = (id: string, isFrame: boolean): void => {
    opened.set(id, !isFrame || opened.get(id) === true);
  };

  /** @param mayOpen whether a service may still be opened when everything that this takes has been fetched */
  const open = async (
    gates: readonly HTMLElement[],
    mayOpen: (service: string) => boolean,
  ): Promise<void> => {
    if (gates.length === 0) return;
    const services = gates.flatMap(servicesOf);
    // They wait, and must not be opened by another call meanwhile.
    for (const gate of gates) opening.add(gate);
    try {
      [opener] = await Promise.all([openingPart(context), vendors.tell(services)]);
      const still = gates.filter((gate) => servicesOf(gate).every(mayOpen));
      for (const gate of still)
        for (const id of servicesOf(gate)) noteOpened(id, gate.localName === 'iframe');
      await opener.activate(still, () => part(context, 'scripts'));
    } finally {
      for (const gate of gates) opening.delete(gate);
    }
    await vendors.tell(services);
  };

  // The page's own code has opened what the guard let through.
  const passed = Object.keys(context.page.guard?.held ?? {}).filter((id) => !closedByGuard().includes(id));
  for (const id of passed) noteOpened(id, false);

  const vendors = vendorsOf(context, (id) => granted(id) || (once.has(id) && choice.answer(id) !== false));

  return {
    granted,
    opened: (id) => opened.has(id),
    mayStart(id) {
      if (site.kept.includes(id)) return true;
      if (granted(id)) noteOpened(id, false);
      return granted(id);
    },
    openGranted() {
      const complete = document.readyState !== 'loading';
      const closed = closedByGuard();
      const opens = (id: string) => granted(id) && !closed.includes(id);
      return open(
        waitingGates().filter(
          (gate) => servicesOf(gate).every(opens) && (complete || gate.localName !== 'script'),
        ),
        opens,
      );
    },
    async openOnce(gates) {
      const services = new Set(gates.flatMap(servicesOf).filter((id) => Object.hasOwn(site.services, id)));
      if (services.size === 0) throw new Error('No gate of this site');
      for (const id of services) once.add(id);
      const opens = (gate: HTMLElement) => servicesOf(gate).every((id) => services.has(id));
      await open(
        waitingGates().filter((gate) => opens(gate) && (gates.includes(gate) || gate.localName === 'script')),
        () => true,
      );
    },
    tellVendors: vendors.tellAgain,
    close(services) {
      opener?.closeFrames((frame) => servicesOf(frame).some((id) => services.includes(id)));
      const stays = services.some((id) => opened.get(id));
      for (const id of services) if (!opened.get(id)) opened.delete(id);
      return !stays;
    },
  };
}
