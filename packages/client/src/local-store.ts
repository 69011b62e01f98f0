import type { Receipt } from './receipt.ts';

// `#store` where the receipt is kept in `localStorage`. Reading throws where the browser refuses that.

/** What is kept under a key, as far as it is JSON: else this throws. What has expired is deleted. */
export function load(key: string): Receipt | undefined {
  // Nothing kept is no JSON either: an error that nobody sees would cost the first visit more than all else.
  const receipt = JSON.parse(localStorage[key] || '0');
  if (receipt.exp * 1000 > Date.now()) return receipt;
  delete localStorage[key];
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
