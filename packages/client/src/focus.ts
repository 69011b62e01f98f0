import { contentOf } from './places.ts';

/**
 * Moves the focus from a control to what it loads: the control goes. What scripts put in its place is there when they
 * have run.
 * @param opened resolves when everything is loaded
 */
export async function focusLoaded(
  control: HTMLElement,
  gates: readonly HTMLElement[],
  opened: Promise<void>,
): Promise<void> {
  const content = contentOf(control) ?? (() => gates.at(-1));
  focusOn(content());
  await opened;
  if (document.activeElement === document.body) focusOn(content());
}

/** Moves the focus, also to what cannot have it by itself; the page does not scroll. */
export function focusOn(loaded: HTMLElement | undefined): void {
  if (!loaded) return;
  const focusable = loaded.tabIndex >= 0 || loaded.hasAttribute('tabindex');
  if (!focusable) {
    loaded.tabIndex = -1;
    loaded.addEventListener('blur', () => loaded.removeAttribute('tabindex'), { once: true });
  }
  loaded.focus({ preventScroll: true });
}
