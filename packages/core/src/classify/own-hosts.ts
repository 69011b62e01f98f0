import { getDomain } from 'tldts';

/** Tells whether a host (without port, lower case, punycode) belongs to the site itself. */
export type IsOwn = (hostname: string) => boolean;

/**
 * Own are: the hosts of the site's registrable domain (public suffix list with its private part, so that
 * `a.github.io` and `b.github.io` are two sites), what the author lists, and hosts that no visitor can share
 * with a third party (loopback and private addresses).
 * @param site host the site is served at; undefined when nobody told us
 * @param firstParty host names, `*.` for subdomains
 */
export function ownHosts(site: string | undefined, firstParty: readonly string[]): IsOwn {
  const siteDomain = site && registrableDomain(site);
  const exact = new Set(site ? [site] : []);
  const suffixes: string[] = [];
  for (const entry of firstParty) {
    const host = entry.replace(/:\d+$/, '').toLowerCase();
    exact.add(host.replace(/^\*\./, ''));
    if (host.startsWith('*.')) suffixes.push(host.slice(1));
  }
  const known = new Map<string, boolean>();
  return (hostname) => {
    let own = known.get(hostname);
    if (own === undefined) {
      own =
        exact.has(hostname) ||
        suffixes.some((suffix) => hostname.endsWith(suffix)) ||
        isLocal(hostname) ||
        (siteDomain !== null && siteDomain !== undefined && registrableDomain(hostname) === siteDomain);
      known.set(hostname, own);
    }
    return own;
  };
}

/** The domain somebody registered; null for IP addresses and single labels. */
export function registrableDomain(hostname: string): string | null {
  return getDomain(hostname, { allowPrivateDomains: true });
}

/** Loopback, link-local and private addresses (RFC 1918, RFC 4193, RFC 6761, RFC 6762). */
function isLocal(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    /\.(localhost|local|internal|test|invalid)$/.test(hostname) ||
    /^(127|10)\.\d+\.\d+\.\d+$/.test(hostname) ||
    /^192\.168\.\d+\.\d+$/.test(hostname) ||
    /^172\.(1[6-9]|2\d|3[01])\.\d+\.\d+$/.test(hostname) ||
    /^169\.254\.\d+\.\d+$/.test(hostname) ||
    /^\[(::1|f[cd][0-9a-f]{2}:|fe80:)/.test(hostname)
  );
}
