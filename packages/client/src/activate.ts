import { openFrame } from './frames.ts';
import { restore } from './restore.ts';
import { runScripts } from './scripts.ts';

let scriptsBefore: Promise<void> = Promise.resolve();

/** The closed gates of the page, in document order; those in shadow trees stand where their host does. */
export function closedGates(root: Document | ShadowRoot = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.hasAttribute('data-latchkey-gate') ? [element] : []),
    ...(element.shadowRoot ? closedGates(element.shadowRoot) : []),
  ]);
}

/** Whose consent opens a gate: that of all of them. */
export function servicesOf(element: HTMLElement): string[] {
  return element.dataset['latchkeyService']?.split(' ') ?? [];
}

/**
 * Turns gates live: frames first, since scripts may talk to them; then styles, images and the rest in place;
 * then scripts, once the page is parsed and the scripts of earlier calls have run.
 */
export async function activate(gates: readonly HTMLElement[]): Promise<void> {
  const scripts = gates.filter((gate): gate is HTMLScriptElement => gate.localName === 'script');
  // They wait, and must not be found as closed by another call meanwhile.
  for (const script of scripts) script.removeAttribute('data-latchkey-gate');
  for (const gate of gates) if (gate.localName === 'iframe') openFrame(gate);
  for (const gate of gates) {
    if (gate.localName === 'iframe' || gate.localName === 'script') continue;
    for (const standIn of standInsOf(gate)) standIn.remove();
    restore(gate);
    replayEvents(gate);
  }
  scriptsBefore = scriptsBefore.then(parsed).then(() => runScripts(scripts));
  await scriptsBefore;
}

/** A handler that was put aside has missed what it waits for. */
function replayEvents(element: HTMLElement): void {
  if (element instanceof HTMLImageElement) {
    // Loaded or failed, from the cache: the same event comes again.
    const source = element.getAttribute('src');
    if (element.complete && source && (element.onload || element.onerror)) element.src = source;
  } else if (element.localName === 'source' && element.parentElement instanceof HTMLMediaElement) {
    // A player reads its sources when it is made, and not again.
    element.parentElement.load();
  } else if (element.hasAttribute('onload') && document.readyState === 'complete') {
    element.dispatchEvent(new Event('load'));
  }
}

/** Resolves when the whole page is there. */
export async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}

/** What stands after a gated picture: its words, its control. */
function standInsOf(gate: HTMLElement): Element[] {
  const next = (gate.closest('picture') ?? gate).nextElementSibling;
  const standIns: Element[] = [];
  for (let each = next; each?.matches(standIn); each = each.nextElementSibling) standIns.push(each);
  return standIns;
}

const words = '[data-latchkey-part="alt"]';
const standIn = `[data-latchkey-part="control"],${words}`;

/** The gates that a control stands for: the frame it is in, or the picture before it. */
export function gatesOfControl(control: HTMLElement): HTMLElement[] {
  const before = control.previousElementSibling;
  const picture = before?.matches(words) ? before.previousElementSibling : before;
  const place = control.ownerDocument.defaultView?.frameElement ?? picture;
  if (!place) return [];
  return closedGates().filter((gate) => place.contains(gate));
}
