import type { Classifier } from '../classify/classify.ts';
import { firstPartyHosts } from '../classify/classify.ts';
import { registrableDomain } from '../classify/own-hosts.ts';
import type { Settings } from '../config/schema.ts';
import type { Inventory, InventoryService, Service } from '../model.ts';
import type { PageGuard } from './page-guard.ts';
import { routedServices, type SiteGuard } from './site-guard.ts';

/** What a site's guard is drawn from. */
export interface GuardedSite {
  settings: Settings;
  /** The site's own host; undefined: nobody told us. */
  host: string | undefined;
  inventory: Inventory;
  classifier: Pick<Classifier, 'ofId'>;
  /** Ids of services that own script files contact when the visitor uses something, or that the author keeps. */
  open: readonly string[];
  pages: readonly (PageGuard | undefined)[];
}

/** Null where the author wants no guard. */
export function siteGuard(site: GuardedSite): SiteGuard | null {
  const { settings, inventory, classifier } = site;
  if (settings.guard === false) return null;
  const waits = ({ decision, reason }: InventoryService) => decision === 'gate' && reason !== 'exempt';
  const gated = inventory.services.filter(waits);
  const kept = inventory.services.filter((service) => !waits(service) && service.decision !== 'remove');
  const isGated = new Set(gated.map(({ id }) => id));
  const open = [
    ...kept.flatMap(({ id, hosts }) => [...hosts, ...hostsOf(classifier.ofId(id))]),
    ...site.open.filter((id) => !isGated.has(id)).flatMap((id) => hostsOf(classifier.ofId(id))),
  ];
  return {
    holds: site.pages.some((page) => page && page.services.length > 0),
    strict: settings.guard === 'strict',
    hosts: leastHosts([...ownSources(site.host, firstPartyHosts(settings)), ...open]),
    services: Object.fromEntries(
      gated.map(({ id, hosts, contains = [] }) => [
        id,
        leastHosts([...hosts, ...[id, ...contains].flatMap((each) => hostsOf(classifier.ofId(each)))]),
      ]),
    ),
    routed: routedServices(site.pages),
  };
}

/** As `ownHosts` counts them. */
function ownSources(site: string | undefined, firstParty: readonly string[]): string[] {
  const domain = site === undefined ? null : registrableDomain(site);
  const own = domain === null ? (site ?? []) : withSubdomains(domain);
  return [
    own,
    ...firstParty.map((host) => (host.startsWith('*.') ? withSubdomains(host.slice(2)) : host)),
  ].flat();
}

/** The hosts of a service's patterns; those of any host are on the site's own. */
function hostsOf({ match }: Service): string[] {
  return match.urls.flatMap((pattern) => {
    const [host = ''] = pattern.split('/');
    if (host === '*') return [];
    return host.startsWith('*.') ? withSubdomains(host.slice(2)) : [host];
  });
}

/** In a policy, `*.example.org` is not `example.org`. */
function withSubdomains(domain: string): string[] {
  return [domain, `*.${domain}`];
}

/** Sorted, without those that another one covers. */
function leastHosts(hosts: readonly string[]): string[] {
  const all = [...new Set(hosts)];
  const suffixes = all.filter((host) => host.startsWith('*.')).map((host) => host.slice(1));
  const isCovered = (host: string) =>
    suffixes.some((suffix) => host.endsWith(suffix) && host !== `*${suffix}`);
  return all.filter((host) => !isCovered(host)).sort();
}
