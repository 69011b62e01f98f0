/** What the island tells the page: events on `document`. */
export interface LatchkeyEvents {
  /** The answers have changed, here or in another tab. */
  'latchkey:change': CustomEvent<{ granted: string[] }>;
  /** Services have been turned off. Code of the site's own stops what it started. */
  'latchkey:withdraw': CustomEvent<{ services: string[] }>;
}

declare global {
  interface DocumentEventMap extends LatchkeyEvents {}
}

export function announce(granted: string[], off: string[]): void {
  document.dispatchEvent(new CustomEvent('latchkey:change', { detail: { granted } }));
  if (off.length > 0)
    document.dispatchEvent(new CustomEvent('latchkey:withdraw', { detail: { services: off } }));
}
