import type { Gatekeeper } from './gatekeeper.ts';
import { closedGates, servicesOf } from './gates.ts';
import { part } from './parts.ts';
import { reloadUnlessEdited } from './reload.ts';
import { besideIsland, type SpeakingContext } from './site.ts';
import { trusted } from './trusted.ts';

/** Ids of the services that the guard of this page holds until the page is loaded again. */
export function closedByGuard(): string[] {
  return window.latchkey.guard?.[1].split(' ').filter(Boolean) ?? [];
}

/** Ids and hosts that this page view opens. */
function openedOnce(): string[] {
  return window.latchkey.guard?.[0].split(' ').filter(Boolean) ?? [];
}

/**
 * A guard cannot be loosened: what it holds opens on a page that is loaded again. True when something was granted that
 * it holds, and the page loads, or offers to.
 */
export function reloadForGrant(context: SpeakingContext, gates: Gatekeeper): boolean {
  if (!closedByGuard().some(gates.granted)) return false;
  reloadUnlessEdited(context).catch(() => {});
  return true;
}

/**
 * Opens these gates on the page that is loaded again, and only there; nothing is stored but in that page's entry in the
 * history. False: no guard holds them.
 */
export function openOnceByReload(gates: readonly HTMLElement[], context: SpeakingContext): boolean {
  const closed = closedByGuard();
  const isHeld = (id: string): boolean => closed.includes(id) || !Object.hasOwn(context.site.services, id);
  const services = gates.flatMap(servicesOf);
  if (closed.length === 0 || !services.some(isHeld)) return false;
  const once = ` ${[...new Set([...openedOnce(), ...services])].join(' ')} `;
  history.replaceState({ ...history.state, latchkey: once }, '');
  reloadUnlessEdited(context).catch(() => {});
  return true;
}

/** On a page with a guard: opens what the load before left to be opened, and watches what is blocked. */
export function startGuarded(context: SpeakingContext, gates: Gatekeeper): void {
  const once = openedOnce();
  const closed = closedByGuard();
  if (once.length > 0) {
    const { latchkey: _, ...state } = history.state ?? {};
    history.replaceState(state, '');
    const meant = closedGates().filter((gate) => servicesOf(gate).every((id) => once.includes(id)));
    gates.openOnce(meant).catch(() => {});
  }
  if (closed.length > 0) watch(context, once, closed).catch(() => {});
}

async function watch(context: SpeakingContext, once: string[], closed: string[]): Promise<void> {
  const { page } = context;
  const url = besideIsland(page, `placeholders.${page.choice.lang}.js`).href;
  const [{ watchFrames }, { placeholders }] = await Promise.all([part(context, 'guard'), import(url)]);
  const toHtml = (text: string): string => trusted.createHTML(text);
  watchFrames({ page, once: once.join(' '), closed, placeholders, toHtml });
}
