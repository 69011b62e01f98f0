// On pages with a search that a tag loads: the first use of the search box loads it, and then it opens at once. Nothing
// is stored. Without this file the control beside the box loads the search all the same.

/** How long a search may take to be drawn, in milliseconds. */
const patience = 15_000;

function place(): HTMLElement | null {
  return document.querySelector('[data-latchkey-part="search"]');
}

/** A search box of the page's own, which the place stands after; null: the search draws one. */
function ownBox(at: HTMLElement | null): HTMLInputElement | null {
  const before = at?.previousElementSibling;
  return before instanceof HTMLInputElement ? before : null;
}

function use(): void {
  place()?.querySelector('button')?.click();
}

/** Opens the search as soon as it is there. */
async function openLoaded(at: HTMLElement): Promise<void> {
  const box = ownBox(at);
  const around = at.parentElement;
  const waiting = `script[type="text/plain"][data-latchkey-service="${at.dataset['latchkeyService']}"]`;
  const until = Date.now() + patience;
  while (Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    // A box of the page's own is there already: what makes it work is not.
    if (at.isConnected || document.querySelector(waiting)) continue;
    const opener = box ?? around?.querySelector<HTMLElement>('button,input,[role="button"]');
    if (!opener) continue;
    opener.focus();
    if (box) box.dispatchEvent(new Event('input', { bubbles: true }));
    else opener.click();
    return;
  }
}

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:input|select|textarea)$/.test(target.localName))
  );
}

document.addEventListener('click', ({ target }) => {
  const at = place();
  if (at && target instanceof Node && at.contains(target)) openLoaded(at);
});
document.addEventListener('focusin', ({ target }) => {
  if (target && target === ownBox(place())) use();
});
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  const asks = (key === '/' && !isEditable(target)) || (key.toLowerCase() === 'k' && (ctrlKey || metaKey));
  if (!asks || !place()) return;
  event.preventDefault();
  use();
});
// Focused, or written into, while the page was loading.
if (ownBox(place()) && ownBox(place()) === document.activeElement) use();
