import { openFrame } from './frames.ts';
import { closedGates, gateName, parsed, servicesOf } from './gates.ts';
import { liveCopy } from './live-copy.ts';
import type { runScripts } from './parts/scripts.ts';
import { clearPlaces, gatesOfPlace } from './places.ts';
import { restore } from './restore.ts';
import { templateOf } from './trusted.ts';

let scriptsBefore: Promise<void> = Promise.resolve();

/**
 * Turns gates live: frames first, since scripts may talk to them; then styles, images and the rest in place;
 * then scripts, once the page is parsed and the scripts of earlier calls have run.
 * @param fetchRunner fetches what runs scripts; when that fails they stay closed, and the promise rejects
 */
export async function activate(
  gates: readonly HTMLElement[],
  fetchRunner: () => Promise<{ runScripts: typeof runScripts }>,
): Promise<void> {
  const scripts = gates.filter((gate): gate is HTMLScriptElement => gate.localName === 'script');
  // They wait, and must not be found as closed by another call meanwhile.
  for (const script of scripts) script.removeAttribute(gateName);
  for (const gate of gates) if (gate.localName === 'iframe') openFrame(gate);
  for (const gate of gates) {
    if (gate.localName === 'iframe' || gate.localName === 'script') continue;
    for (const standIn of standInsOf(gate)) standIn.remove();
    restore(gate);
    replayEvents(gate);
  }
  if (scripts.length === 0) return scriptsBefore;
  try {
    const { runScripts } = await fetchRunner();
    scriptsBefore = scriptsBefore.then(parsed).then(() => {
      clearPlaces(closedGates());
      return runScripts(scripts, { liveCopy, templateOf });
    });
  } catch (error) {
    for (const script of scripts) script.setAttribute(gateName, 'script');
    throw error;
  }
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

/** What stands after a gated picture: its words, its control. */
function standInsOf(gate: HTMLElement): Element[] {
  const next = (gate.closest('picture') ?? gate).nextElementSibling;
  const standIns: Element[] = [];
  for (let each = next; each?.matches(standIn); each = each.nextElementSibling) standIns.push(each);
  return standIns;
}

const words = '[data-latchkey-part="alt"]';
const standIn = `[data-latchkey-part="control"],${words}`;

/** The gates that a control stands for: what waits for its place, the frame it is in, or the picture before it. */
export function gatesOfControl(control: HTMLElement): HTMLElement[] {
  const placed = gatesOfPlace(control, closedGates, servicesOf);
  if (placed) return placed;
  const before = control.previousElementSibling;
  const picture = before?.matches(words) ? before.previousElementSibling : before;
  const place = control.ownerDocument.defaultView?.frameElement ?? picture;
  if (!place) return [];
  return closedGates().filter((gate) => place.contains(gate));
}
