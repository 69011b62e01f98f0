import type { Receipt } from './receipt.ts';

// `#store` where the receipt is kept in `localStorage`.

/** The stored receipt. What is corrupted, foreign or expired is no choice; the last goes. */
export function read(key: string): Receipt | undefined {
  try {
    // Nothing kept is no JSON either: an error that nobody sees would cost the first visit more than all else.
    const receipt = JSON.parse(localStorage[key] || '0');
    if (receipt.exp > Date.now() / 1000) {
      if (receipt.v === 1 && receipt.services) return receipt;
    } else delete localStorage[key];
  } catch {
    // No storage, or no JSON.
  }
  return;
}

/** Where the browser refuses to store, the choice holds for the page view. */
export function save(key: string, receipt: Receipt): void {
  try {
    localStorage[key] = JSON.stringify(receipt);
  } catch {}
}

/** Calls back when another tab may have changed what is kept. */
export function watch(key: string, changed: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === null || event.key === key) changed();
  });
}
