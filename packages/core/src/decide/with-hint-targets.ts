import type { Settings } from '../config/schema.ts';
import type { Service } from '../model.ts';
import { decide } from './decide.ts';
import type { DecidedSpot, Party } from './decide-spot.ts';

/**
 * A hint names a host, and some hosts deliver several services: it belongs to the one that the page contacts there.
 * @param decided every spot of the page
 */
export function withHintTargets(
  decided: DecidedSpot[],
  { settings }: { settings: Pick<Settings, 'services'> },
): DecidedSpot[] {
  const hints = decided.filter(({ spot, parties }) => spot.kind === 'hint' && parties.length > 0);
  if (hints.length === 0) return decided;
  const others = new Set(
    decided.flatMap(({ spot, parties }) =>
      spot.kind === 'hint' ? [] : parties.map(({ service }) => service),
    ),
  );
  const retarget = (party: Party, spot: DecidedSpot['spot']): Party => {
    const host = party.url?.hostname;
    if (host === undefined || others.has(party.service)) return party;
    const service = [...others].find((other) => delivers(other, host));
    return service
      ? { ...party, service, decision: decide(spot, service, settings.services[service.id]) }
      : party;
  };
  return decided.map((each) =>
    hints.includes(each)
      ? { ...each, parties: each.parties.map((party) => retarget(party, each.spot)) }
      : each,
  );
}

function delivers({ match }: Service, host: string): boolean {
  return match.urls.some((pattern) => pattern.startsWith(`${host}/`));
}
