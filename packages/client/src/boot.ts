import type { PackedPage } from '@latchkey/core';
import type { Island } from './api.ts';
import { readReceipt, receiptOf, storeReceipt } from './receipt.ts';

// Inline in the head of every page that gates something: the same bytes everywhere. Hence the few names, and one path
// where several would do.

const [key, island, lasts, ask, failed, choice, services]: PackedPage = JSON.parse(
  // To make a `dataset` takes a browser longer than all else here.
  (document.currentScript as Element).getAttribute('data-latchkey-page') as string,
);

// Put beside a control when what it takes cannot be loaded. It gets the focus: a live region would have to be there
// before, and seen; but a banner may be hidden, and a placeholder is a document of its own.
const said = document.createElement('p');
said.tabIndex = -1;
said.lang = choice.lang;
said.append(failed);

const api = {} as Record<keyof Island, (value?: unknown) => Promise<unknown>>;
window.latchkey = api as unknown as Island;

// The island replaces these by its own when it starts.
for (const method of ['consent', 'open', 'accept', 'reject', 'withdraw', 'act'] as const)
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
    const refusal =
      control.matches('[data-latchkey-action=reject-all]') && !readReceipt(key) && receiptOf(choice, lasts);
    if (refusal) {
      storeReceipt(key, refusal);
      check();
    }
    said.remove();
    api.act(control).catch(() => {
      if (control.href) (control.ownerDocument as { location: unknown }).location = control.href;
      else if (!refusal) {
        (control.parentNode as ParentNode).append(said);
        said.focus();
      }
    });
  }
}

addEventListener('click', onClick, true);
// A click in a placeholder stays in its frame.
document.addEventListener(
  'load',
  (({ target }: { target: HTMLIFrameElement }) => {
    if (target.srcdoc) target.contentDocument?.addEventListener('click', onClick, true);
  }) as unknown as EventListener,
  true,
);
// Back from the back/forward cache; a listener from the start would be called for every page.
addEventListener('pagehide', () => addEventListener('pageshow', check));
check();
