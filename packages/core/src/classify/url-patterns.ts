/** Finds the service whose URL pattern matches longest. */
export interface UrlPatterns<T> {
  match(url: URL): T | undefined;
  /** Only patterns for any host (`*` + path): what a site may serve from its own domain. */
  matchAnyHost(url: URL): T | undefined;
  /** Whoever has a pattern for this host: for hints, which name a host and no path. */
  matchHost(url: URL): T | undefined;
}

interface Pattern<T> {
  /** Path and query prefix, with the leading slash; for any-host patterns a path suffix. */
  path: string;
  value: T;
}

/**
 * Patterns are host + path prefix + query: `player.vimeo.com/video/`, `www.googletagmanager.com/gtag/js?id=AW-`.
 * `*.example.com/` covers the host itself and its subdomains; a pattern that begins with `*` and a slash
 * (any host, `/matomo.js`) matches every URL whose path ends so. Longest path wins, then the longest host.
 */
export function urlPatterns<T>(entries: Iterable<readonly [pattern: string, value: T]>): UrlPatterns<T> {
  const exact = new Map<string, Pattern<T>[]>();
  const wildcard = new Map<string, Pattern<T>[]>();
  const anyHost: Pattern<T>[] = [];
  for (const [pattern, value] of entries) {
    const slash = pattern.indexOf('/');
    const host = slash === -1 ? pattern : pattern.slice(0, slash);
    const path = slash === -1 ? '/' : pattern.slice(slash);
    if (host === '*') anyHost.push({ path, value });
    else if (host.startsWith('*.')) push(wildcard, host.slice(2), { path, value });
    else push(exact, host, { path, value });
  }
  for (const list of [...exact.values(), ...wildcard.values(), anyHost]) {
    list.sort((a, b) => b.path.length - a.path.length);
  }

  const matchAnyHost = (url: URL) => anyHost.find((pattern) => url.pathname.endsWith(pattern.path))?.value;

  return {
    matchAnyHost,
    matchHost(url) {
      for (let host = url.hostname; host !== ''; host = parent(host)) {
        const found = (host === url.hostname && exact.get(host)?.at(-1)) || wildcard.get(host)?.at(-1);
        if (found) return found.value;
      }
      return undefined;
    },
    match(url) {
      const target = url.pathname + url.search;
      let best = longest(exact.get(url.host), target) ?? longest(exact.get(url.hostname), target);
      for (let host = url.hostname; host !== ''; host = parent(host)) {
        const candidate = longest(wildcard.get(host), target);
        if (candidate && (!best || candidate.path.length > best.path.length)) best = candidate;
      }
      return best ? best.value : matchAnyHost(url);
    },
  };
}

function longest<T>(patterns: Pattern<T>[] | undefined, target: string): Pattern<T> | undefined {
  return patterns?.find((pattern) => target.startsWith(pattern.path));
}

function parent(host: string): string {
  const dot = host.indexOf('.');
  return dot === -1 ? '' : host.slice(dot + 1);
}

function push<T>(map: Map<string, Pattern<T>[]>, host: string, pattern: Pattern<T>): void {
  const list = map.get(host);
  if (list) list.push(pattern);
  else map.set(host, [pattern]);
}
