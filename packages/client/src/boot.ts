import type { PageData } from '@latchkey/core';
import type { Island } from './api.ts';
import { readReceipt, receiptOf, signalsRefusal, storeReceipt } from './receipt.ts';

// Inline in the head of every page that gates something: the same bytes everywhere, at most 700 B of brotli.
// Hence the few names, and one path where several would do.

const { key, island, months, ask, choice, services } = JSON.parse(
  (document.currentScript as HTMLElement).dataset['latchkeyPage'] as string,
) as PageData;

let loading: Promise<unknown> | undefined;
const api = {} as Record<keyof Island, (value?: unknown) => Promise<unknown>>;
window.latchkey = api as unknown as Island;

// The island replaces these by its own when it starts.
for (const method of ['consent', 'open', 'accept', 'reject', 'withdraw', 'act'] as const) {
  api[method] = async (value) => {
    if (method === 'reject' && !readReceipt(key)) {
      // A first choice that is no needs no island: should that one be missing, the refusal stands all the same.
      storeReceipt(key, receiptOf({ ...choice, src: value ? 'banner' : 'api' }, months));
      check();
      return void api.act(value).catch(() => {});
    }
    loading ||= import(new URL(island, location.href).href);
    await loading;
    return api[method](value);
  };
}

/** Asks, or applies what is stored. With earlier answers it is the island that asks: only about what is new. */
function check(): void {
  const receipt = readReceipt(key);
  document.documentElement.toggleAttribute('data-latchkey-asking', !receipt && ask && !signalsRefusal());
  if (receipt && (receipt.rev !== choice.rev || services.some((id) => receipt.services[id]?.[0])))
    api.act().catch(() => {});
}

function onClick(event: Event): void {
  const control = (event.target as Element).closest<HTMLAnchorElement>(
    '[data-latchkey-action],[href$="#latchkey-preferences"]',
  );
  if (!control) return;
  event.preventDefault();
  api[control.dataset['latchkeyAction'] === 'reject-all' ? 'reject' : 'act'](control).catch(() => {
    const page = control.ownerDocument;
    const failed = page.getElementById('latchkey-failed');
    if (failed) {
      failed.hidden = false;
      failed.focus();
    }
    // A link does without the island: the frame loads, the preferences open as a page.
    if (control.href) page.location.href = control.href;
  });
}

document.addEventListener('click', onClick, true);
// A click in a placeholder stays in its frame.
document.addEventListener(
  'load',
  (event) => {
    const frame = event.target as HTMLIFrameElement;
    if (frame.dataset['latchkeyGate']) frame.contentDocument?.addEventListener('click', onClick, true);
  },
  true,
);
addEventListener('pageshow', (event) => event.persisted && check());
check();
