import type { Receipt } from '../receipt.ts';
import type { Context } from '../site.ts';

/** The receipt as its owner reads it: JSON with dates, and a yes or no for each service. */
export function receiptText(receipt: Receipt, { site }: Context): string {
  const day = (seconds: number) => new Date(seconds * 1000).toISOString();
  const known = Object.entries(receipt.services).filter(([id]) => Object.hasOwn(site.services, id));
  const earlier = known.flatMap(([id, [, , , rev]]) => (rev && rev !== receipt.rev ? [[id, rev]] : []));
  const owned = {
    site: new URL(site.scope, location.origin).href,
    chosen: day(receipt.at),
    until: day(receipt.exp),
    where: receipt.src,
    language: receipt.lang,
    revision: receipt.rev,
    ...(earlier.length > 0 && { earlierRevisions: Object.fromEntries(earlier) }),
    services: Object.fromEntries(known.map(([id, [granted]]) => [id, granted === 1])),
  };
  return `${JSON.stringify(owned, null, 2)}\n`;
}

/** Copies a text and says so beside the control. */
export async function copy(text: string, control: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copySelected(text, control);
  }
  const said = control.parentElement?.querySelector('[role="status"]');
  if (said) said.textContent = control.dataset['latchkeyDone'] ?? '';
}

/** Where there is no clipboard for scripts: pages that are not served by https. */
function copySelected(text: string, control: HTMLElement): void {
  const field = document.createElement('textarea');
  field.value = text;
  control.after(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  control.focus();
}

export async function download(text: string): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `${location.hostname}.json`;
  link.click();
  // A moment later the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
