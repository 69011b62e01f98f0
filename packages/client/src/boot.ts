import type { PackedPage } from '@latchkey/core';
import type { Island } from './api.ts';
import { readReceipt, storeReceipt } from './receipt.ts';

// Inline in the head of every page that gates something: the same bytes everywhere. Hence the few names, and one path
// where several would do.

const [key, island, lasts, ask, failed, choice, services]: PackedPage = JSON.parse(
  // To make a `dataset` takes a browser longer than all else here.
  (document.currentScript as Element).getAttribute('data-latchkey-page') as string,
);

/** Beside the control that was used last: what that takes cannot be loaded. */
let said: HTMLElement | undefined;

const api = {} as Record<keyof Island, (value?: unknown) => Promise<unknown>>;
window.latchkey = api as unknown as Island;

// The island replaces these by its own when it starts.
for (const method of 'consent open accept reject withdraw act'.split(' ') as (keyof Island)[])
  api[method] = (value) =>
    import(new URL(island, location.href) as unknown as string).then(() => api[method](value));

/** Asks, or applies what is stored. With earlier answers it is the island that asks: only about what is new. */
function check(): void {
  const receipt = readReceipt(key);
  document.documentElement.toggleAttribute(
    'data-latchkey-asking',
    // No question where the browser says no for the visitor (`signalsRefusal`).
    (!receipt && ask && !navigator.globalPrivacyControl && navigator.doNotTrack !== '1') as boolean,
  );
  if (receipt && (receipt.seen !== choice.seen || services.some((id) => receipt.services[id]?.[0])))
    api.act().catch(() => {});
}

/** Has the island do what a control says. Where there is no island, says so, or lets a link do: it needs none. */
function onClick(event: Event): void {
  const control = (event.target as Element).closest<HTMLAnchorElement>(
    '[data-latchkey-action],[href$=latchkey-preferences]',
  );
  if (control) {
    event.preventDefault();
    // A first choice that is no needs no island: should that one be missing, the refusal stands all the same.
    let refused: unknown;
    if (control.matches('[data-latchkey-action=reject-all]') && !readReceipt(key)) {
      // As `receiptOf` makes it.
      const at = (Date.now() / 1000) >>> 0;
      storeReceipt(key, { v: 1, at, exp: at + lasts, ...choice });
      check();
      refused = readReceipt(key);
    }
    said?.remove();
    api.act(control).catch(() => {
      if (control.href) (control.ownerDocument as { location: unknown }).location = control.href;
      else if (!refused) {
        said ??= document.createElement('p');
        said.tabIndex = -1;
        said.textContent = failed;
        (control.parentNode as ParentNode).append(said);
        // A live region would have to be there before, and seen; but a banner may be hidden, and a placeholder is a
        // document of its own.
        said.focus();
      }
    });
  }
}

/**
 * A click in a placeholder stays in its frame, and is listened for there: from the first time that the focus leaves the
 * page, as it does before a click or a key can do anything in a frame. Not from the start: a frame without scripts has
 * no JavaScript world, and a look into it makes one.
 */
function listenInFrames(): void {
  // For frames that come later: the focus goes from one to another without coming back.
  document.addEventListener('load', listenInFrames, true);
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('[srcdoc]'))
    frame.contentDocument?.addEventListener('click', onClick, true);
}

// Back from the back/forward cache; a listener from the start would be called for every page.
addEventListener('pagehide', () => addEventListener('pageshow', check));
addEventListener('click', onClick, true);
addEventListener('blur', listenInFrames);
// A page that was never given the focus cannot lose it.
addEventListener('pointerdown', listenInFrames);
check();
