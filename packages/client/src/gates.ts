/** The attribute of a gate that is closed. */
export const gateName = 'data-latchkey-gate';

/** The closed gates of the page, in document order; those in shadow trees stand where their host does. */
export function closedGates(root: Document | ShadowRoot = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.hasAttribute(gateName) ? [element] : []),
    ...(element.shadowRoot ? closedGates(element.shadowRoot) : []),
  ]);
}

/** Whose consent opens a gate: that of all of them. */
export function servicesOf(element: HTMLElement): string[] {
  return element.dataset['latchkeyService']?.split(' ') ?? [];
}

/** Resolves when the whole page is there. */
export async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}
