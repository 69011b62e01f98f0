import { servicesAskedIn } from '../bundles/script-notes.ts';
import type { Classifier } from '../classify/classify.ts';
import type { Settings } from '../config/schema.ts';
import type { Found } from '../inventory/inventory.ts';
import type { Decision, Finding } from '../model.ts';
import { lineIndex } from '../scan/line-index.ts';
import type { PageScan } from '../scan/scan.ts';
import { decide } from './decide.ts';
import type { DecidedSpot } from './decide-spot.ts';
import { placelessSpot } from './placeless-spot.ts';

interface Context {
  classifier: Pick<Classifier, 'ofId'>;
  settings: Pick<Settings, 'services'>;
}

/**
 * What own code waits for by `latchkey.consent('id')`, as a finding, so that visitors are asked. Null for an id that
 * neither the catalogue nor the config knows.
 * @param place where the code says so
 */
export function foundAsked(
  id: string,
  place: Omit<Finding, 'noscript'>,
  { classifier, settings }: Context,
): Found | null {
  const service = classifier.ofId(id);
  const own = settings.services[id];
  if (!service.verified && !own) return null;
  const decision = decide(placelessSpot('script'), service, own);
  return {
    service,
    decision: decision.action === 'gate' ? { ...decision, reason: 'asked-in-code' } : decision,
    finding: { ...place, noscript: false },
  };
}

/** What the inline scripts of a page wait for, but for what their own elements are gated for. */
export function askedInline(decided: readonly DecidedSpot[], { page }: PageScan, context: Context): Found[] {
  const located = lineIndex(page);
  return decided.flatMap(({ spot, parties }) => {
    const ids = new Set(spot.script ? servicesAskedIn(spot.script.code).map(({ id }) => id) : []);
    for (const { service } of parties) ids.delete(service.id);
    if (ids.size === 0) return [];
    const { start } = spot.tag;
    const place = { page: page.path, kind: spot.kind, start, end: spot.end, ...located(start) };
    return [...ids].flatMap((id) => foundAsked(id, place, context) ?? []);
  });
}

/** What is decided about services that script files of a page wait for. */
export function askedByFiles(ids: readonly string[], { classifier, settings }: Context): Decision[] {
  return ids.map((id) => decide(placelessSpot('script'), classifier.ofId(id), settings.services[id]));
}
