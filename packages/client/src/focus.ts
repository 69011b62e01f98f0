/** Moves the focus to what has just been loaded: the control that asked for it is gone. */
export function focusLoaded(loaded: HTMLElement | undefined): void {
  if (!loaded) return;
  const focusable = loaded.tabIndex >= 0 || loaded.hasAttribute('tabindex');
  if (!focusable) {
    loaded.tabIndex = -1;
    loaded.addEventListener('blur', () => loaded.removeAttribute('tabindex'), { once: true });
  }
  loaded.focus({ preventScroll: true });
}
