/** What stands where gated scripts would show something. */
const place = '[data-latchkey-slot="place"]';

/** Kinds of gates that show themselves, each with a control of its own. */
const seen = /^(iframe|image|media|object)$/;

/** The scripts, styles and handlers that wait for the same as the place of a control; undefined: it stands in none. */
export function gatesOfPlace(
  control: HTMLElement,
  closed: () => readonly HTMLElement[],
  servicesOf: (element: HTMLElement) => string[],
): HTMLElement[] | undefined {
  const at = control.closest<HTMLElement>(place);
  if (!at) return;
  const services = servicesOf(at);
  return closed().filter(
    (gate) =>
      !seen.test(gate.dataset['latchkeyGate'] ?? '') && servicesOf(gate).every((id) => services.includes(id)),
  );
}

/** Takes away the controls of places for which no script waits any more. */
export function clearPlaces(closed: readonly HTMLElement[]): void {
  for (const at of document.querySelectorAll<HTMLElement>(place)) {
    const { latchkeyService } = at.dataset;
    if (
      !closed.some(
        (gate) => gate.localName === 'script' && gate.dataset['latchkeyService'] === latchkeyService,
      )
    )
      at.remove();
  }
}

/**
 * What shows the content once the place of a control is gone: the element around it, or what stands there then.
 * Undefined: the control stands in none.
 */
export function contentOf(control: HTMLElement): (() => HTMLElement | undefined) | undefined {
  const at = control.closest<HTMLElement>(place);
  const around = at?.parentElement;
  if (!at || !around) return;
  const before = at.previousElementSibling;
  if (before instanceof HTMLInputElement) return () => before;
  if (around.children.length === 1) return () => around;
  const index = [...around.children].indexOf(at);
  return () => {
    const after = [...around.children].slice(index).filter((element) => element !== at);
    return after.find((element) => element instanceof HTMLElement && element.localName !== 'script') as
      | HTMLElement
      | undefined;
  };
}
