import type { Settings } from '../config/schema.ts';
import type { DecidedSpot } from '../decide/decide-spot.ts';
import { hydration } from '../hydration/hydration.ts';
import type { Kind } from '../model.ts';
import type { PageScan } from '../scan/scan.ts';

/** What a page's own code would contact before anybody agrees, as far as the page tells. */
export interface PageGuard {
  /** The framework that shows the site's other pages without loading them: what they hold is held here too. */
  router: string | null;
  /** Ids of gated services, sorted. */
  services: readonly string[];
}

/**
 * Undefined where nothing has to be held, and in a fragment, which gets no boot.
 * @param byFiles ids of the services that script files of the page would contact
 */
export function pageGuard(
  { page, places, client }: Pick<PageScan, 'page' | 'places' | 'client'>,
  decided: readonly DecidedSpot[],
  byFiles: readonly string[],
  guard: Settings['guard'],
): PageGuard | undefined {
  if (guard === false || !places) return;
  const remade = decided.length > 0 ? hydration(page.text, client) : null;
  const hydrated = decided
    .filter(({ spot }) => remade?.remakes(spot.tag.start) && isHeld(spot.kind, guard))
    .flatMap(({ parties }) => parties.filter(({ decision }) => decision.action === 'gate'));
  const services = new Set([...hydrated.map(({ service }) => service.id), ...byFiles]);
  const { router } = client;
  return router === null && services.size === 0 ? undefined : { router, services: [...services].sort() };
}

const framesAndScripts = new Set<Kind>(['iframe', 'script', 'inline-script']);

/** Whether the guard keeps a page's own code from making such a thing anew. */
export function isHeld(kind: Kind, guard: Settings['guard']): boolean {
  if (guard === false) return false;
  return guard === 'strict' ? kind !== 'hint' && kind !== 'refresh' : framesAndScripts.has(kind);
}
