import type { StorageDuration } from '@latchkey/core';
import { daysIn, type Predicate, type PredicateName } from './predicate.ts';
import { type Evidence, selectedServices, unidentified } from './selected-services.ts';
import type { SiteFacts } from './site-facts.ts';
import { transferVerdict } from './transfer.ts';
import type { Verdict } from './verdict.ts';

/** Tests a predicate whose value `valueProblem` has nothing against. */
export function evaluate({ name, value }: Predicate, facts: SiteFacts): Verdict {
  return tests[name](value, facts);
}

/** True when all hold; one that is not known holds nothing. */
export function allHold(predicates: readonly Predicate[], facts: SiteFacts): boolean {
  return predicates.every((predicate) => evaluate(predicate, facts).holds === 'yes');
}

const tests: Record<PredicateName, (value: string, facts: SiteFacts) => Verdict> = {
  consent(value, facts) {
    const gated = contacted(facts).filter(({ service }) => service.decision === 'gate');
    const needed = gated.length > 0 || facts.banner;
    return verdict(needed === (value === 'needed'), gated);
  },
  uses(value, facts) {
    const found = selectedServices(value, facts);
    return verdict(found.length > 0, found);
  },
  none: (value, facts) => noneOf(selectedServices(value, facts), unidentified(facts)),
  gated(value, facts) {
    const open = selectedServices(value, facts).filter(({ service }) => service.decision !== 'gate');
    return verdict(open.length === 0, open);
  },
  'self-hosted'(value, facts) {
    const elsewhere = selectedServices(value, facts).filter(({ service }) =>
      service.hosts.some((host) => !facts.isOwn(host)),
    );
    return verdict(elsewhere.length === 0, elsewhere);
  },
  max: (value, facts) => nothingLongerThan(daysIn(value) ?? 0, facts),
  transfer: (value, facts) => transferVerdict(value, contacted(facts), facts.hosting),
  scope: (value, { scopes }) =>
    verdict(
      scopes.some((scope) => scope === value),
      [],
    ),
  signal: (value, { signals }) =>
    verdict(
      signals.some((signal) => signal === value),
      [],
    ),
};

function verdict(holds: boolean, because: Evidence[]): Verdict {
  return { holds: holds ? 'yes' : 'no', because };
}

function noneOf(against: Evidence[], notKnown: Evidence[]): Verdict {
  if (against.length > 0) return verdict(false, against);
  return notKnown.length > 0 ? { holds: 'unknown', because: notKnown } : verdict(true, []);
}

function contacted({ inventory }: SiteFacts): Evidence[] {
  return inventory.services.filter(({ decision }) => decision !== 'remove').map((service) => ({ service }));
}

/** Mean months leave a part of a day over: a day more is the same duration. */
function nothingLongerThan(days: number, facts: SiteFacts): Verdict {
  const rows = contacted(facts).flatMap(({ service }) => service.storage.map((row) => ({ service, row })));
  const longer = rows.filter(({ row }) => (lifetime(row.duration) ?? 0) > days + 1);
  return noneOf(
    longer,
    rows.filter(({ row }) => lifetime(row.duration) === undefined),
  );
}

/** In days; undefined when the provider does not publish it. */
function lifetime(duration: StorageDuration): number | undefined {
  if (duration === null) return undefined;
  if (duration === 'session') return 0;
  return duration === 'persistent' ? Number.POSITIVE_INFINITY : daysIn(duration);
}
