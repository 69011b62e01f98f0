import type { BundleContact } from '../bundles/bundle-contacts.ts';
import type { Settings } from '../config/schema.ts';
import type { Found } from '../inventory/inventory.ts';
import type { Decision, Kind } from '../model.ts';
import { decide } from './decide.ts';
import { placelessSpot } from './placeless-spot.ts';

/** Elements and functions of scripts that make frames and run scripts. */
const framesAndScripts = new Set(['iframe', 'frame', 'script', 'import']);

/** Whether the guard of a page that runs it keeps a script file from this contact. */
export function canBeHeld({ how, by }: BundleContact, guard: Settings['guard']): boolean {
  if (guard === false || (how !== 'load' && how !== 'uncertain')) return false;
  return guard === 'strict' || (by !== undefined && framesAndScripts.has(by));
}

/** What is decided about a contact that the guard holds: visitors are asked about it like about a gate. */
export function decideHeld(
  { service, by }: Pick<BundleContact, 'service' | 'by'>,
  { services }: Pick<Settings, 'services'>,
): Decision {
  const kind = kindOf(by);
  const decision = decide(
    { ...placelessSpot(kind), invisible: kind !== 'iframe' },
    service,
    services[service.id],
  );
  return decision.action === 'gate' ? { ...decision, reason: 'held-in-code' } : decision;
}

/** The same as a finding, so that it is in the inventory. */
export function foundHeld(contact: BundleContact, settings: Pick<Settings, 'services'>): Found {
  const { path, service, url, by, start, line, column } = contact;
  return {
    service,
    decision: decideHeld(contact, settings),
    finding: {
      page: path,
      kind: kindOf(by),
      ...(url === undefined ? {} : { url, host: new URL(url).host }),
      start,
      end: start,
      line,
      column,
      noscript: false,
    },
  };
}

function kindOf(by: string | undefined): Kind {
  return by === 'iframe' || by === 'frame' ? 'iframe' : 'script';
}
