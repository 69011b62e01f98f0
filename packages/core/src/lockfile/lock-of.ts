import type { BundleContact } from '../bundles/bundle-contacts.ts';
import type { Settings } from '../config/schema.ts';
import type { Found } from '../inventory/inventory.ts';
import { shortHash } from '../inventory/mark.ts';
import type { Inventory, InventoryService, Service, StorageRow } from '../model.ts';
import { compareText, compareVerdicts } from './freedom.ts';
import type { LockedHost, LockedService, Lockfile, Verdict } from './lockfile.ts';

/** Everything that a build knows of whom its site contacts. */
export interface LockSource {
  inventory: Inventory;
  found: Iterable<Found>;
  /** Of own script files. Those that wait, or that the guard holds, are in `found`. */
  contacts: readonly BundleContact[];
  settings: Pick<Settings, 'services'>;
}

/** What a finding, or a contact of an own script, says about its service. */
interface Witness extends Verdict {
  host: string | undefined;
  kind: string;
}

/**
 * What a lockfile made from this build alone would say. Of several verdicts the freest counts.
 * @param day on which all of it is seen, `2026-11-22`
 */
export function lockOf({ inventory, found, contacts, settings }: LockSource, day: string): Lockfile {
  const services = new Map<string, Pick<Service, 'purpose' | 'storage' | 'storesNothing'>>();
  const witnesses = new Map<string, Witness[]>();
  const add = (id: string, witness: Witness) => {
    const seen = witnesses.get(id);
    if (seen) seen.push(witness);
    else witnesses.set(id, [witness]);
  };
  for (const contact of contacts) {
    const witness = witnessOf(contact);
    if (!witness) continue;
    services.set(contact.service.id, contact.service);
    add(contact.service.id, witness);
  }
  for (const { service, finding, decision } of found) {
    const { action, reason } = decision;
    add(service.id, { decision: action, reason, host: finding.host, kind: finding.kind });
  }
  for (const service of inventory.services) {
    services.set(service.id, service);
    // What no page shows, the author declares.
    if (!witnesses.has(service.id)) for (const witness of declared(service)) add(service.id, witness);
  }
  return new Map(
    [...services].flatMap(([id, service]) => {
      const locked = lockedService(witnesses.get(id) ?? [], service, settings.services[id], day);
      return locked ? [[id, locked] as const] : [];
    }),
  );
}

function lockedService(
  witnesses: readonly Witness[],
  { purpose, storage, storesNothing }: Pick<Service, 'purpose' | 'storage' | 'storesNothing'>,
  own: Settings['services'][string] | undefined,
  day: string,
): LockedService | undefined {
  const verdict = freest(witnesses);
  if (!verdict) return undefined;
  const { keep, exempt } = own ?? {};
  const byHost = Map.groupBy(witnesses, ({ host }) => host);
  const hosts = [...byHost].flatMap(([host, some]): [string, LockedHost][] => {
    const freestOfHost = freest(some);
    return host !== undefined && freestOfHost ? [[host, { ...freestOfHost, since: day }]] : [];
  });
  return {
    ...verdict,
    ...(keep !== undefined && verdict.reason === 'kept-by-author' ? { why: keep } : {}),
    ...(exempt && verdict.reason === 'exempt' ? { exempt } : {}),
    purpose,
    kinds: [...new Set(witnesses.map(({ kind }) => kind))].sort(compareText),
    storage: storesNothing ? 'none' : storageHash(storage),
    since: day,
    hosts: new Map(hosts),
  };
}

function declared({ decision, reason, hosts, kinds }: InventoryService): Witness[] {
  const places = hosts.length > 0 ? hosts : [undefined];
  return places.map((host) => ({ decision, reason, kind: kinds[0] ?? 'declared', host }));
}

function freest(witnesses: readonly Witness[]): Verdict | undefined {
  const [first, ...rest] = witnesses;
  if (!first) return undefined;
  const { decision, reason } = rest.reduce((a, b) => (compareVerdicts(a, b) >= 0 ? a : b), first);
  return { decision, reason };
}

/** Of what is sure: what a script may do, or only mentions, is in the report. */
function witnessOf({ how, url }: BundleContact): Witness | undefined {
  const reasons: Partial<Record<BundleContact['how'], string>> = {
    load: 'own-script',
    use: 'on-use',
    kept: 'kept-by-author',
  };
  const reason = reasons[how];
  if (reason === undefined) return undefined;
  return {
    decision: 'keep',
    reason,
    kind: 'own-script',
    host: url === undefined ? undefined : new URL(url).host,
  };
}

/** `unknown` where the provider publishes nothing. */
function storageHash(rows: readonly StorageRow[]): string {
  if (rows.length === 0) return 'unknown';
  const lines = rows.map(({ name, kind, party, domain, use, duration }) =>
    JSON.stringify([name, kind, party, domain ?? null, use, duration]),
  );
  return shortHash(lines.sort(compareText).join('\n'));
}
