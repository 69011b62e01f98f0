import type { Settings } from '../config/schema.ts';
import { detached } from '../html/detached.ts';
import type { Analyse, ScriptKind } from '../javascript/analysis.ts';
import type { Service } from '../model.ts';
import { inlineServices, type ScriptContact } from './inline-services.ts';
import { type KnownServices, unidentified } from './known-services.ts';
import { type IsOwn, registrableDomain } from './own-hosts.ts';
import { urlPatterns } from './url-patterns.ts';

/** Names the service behind a URL or an inline script. */
export interface Classifier {
  /** Null: the URL contacts nobody but the site itself. */
  ofUrl(url: URL): Service | null;
  /** Null too when only its host names it: neither config nor catalogue know it. */
  ofKnownUrl(url: URL): Service | null;
  /** The same for a hint, which often names a host without a path. */
  ofHint(url: URL): Service | null;
  /**
   * Everybody that an inline script contacts, those that its signatures tell first.
   * @param base what its addresses are relative to
   */
  ofScript(code: string, kind: ScriptKind, base: string): ScriptContact[];
  /** Reads back the id that an earlier run wrote. */
  ofId(id: string): Service;
}

/** What helps to tell, and is not always there. */
export interface Helpers {
  /** Reads scripts; without it only signatures and addresses in their text tell. */
  analyse?: Analyse | undefined;
  /** What others call whoever has a registrable domain: a name that nobody has checked. */
  nameOf?: (domain: string) => string | undefined;
}

/** Author's config > catalogue > registrable domain. Results are remembered: sites repeat themselves. */
export function classifier(
  known: KnownServices,
  isOwn: IsOwn,
  { analyse, nameOf }: Helpers = {},
): Classifier {
  const authored = urlPatterns(
    known.authored.flatMap((service) => service.match.urls.map((url) => [url, service] as const)),
  );
  const catalogue = urlPatterns(
    [...known.byId.values()].flatMap((service) => service.match.urls.map((url) => [url, service] as const)),
  );
  const hosts = new Map<string, Service>();
  // One service per registrable domain: nobody can tell what its hosts have to do with each other.
  const unknown = (host: string) => {
    const domain = registrableDomain(host.replace(/:\d+$/, '')) ?? host;
    return remember(hosts, domain, () => unidentified(domain, nameOf?.(domain)));
  };

  const urls = new Map<string, Service>();
  const ofUrl = (url: URL) => {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    if (isOwn(url.hostname)) return authored.matchAnyHost(url) ?? catalogue.matchAnyHost(url) ?? null;
    return remember(urls, url.href, () => authored.match(url) ?? catalogue.match(url) ?? unknown(url.host));
  };

  const ofKnownUrl = (url: URL) =>
    isOwn(url.hostname) ? null : (authored.match(url) ?? catalogue.match(url) ?? null);

  const scripts = new Map<string, ScriptContact[]>();
  const inline = inlineServices({
    services: [...known.authored, ...known.byId.values()],
    ofUrl,
    ofKnownUrl,
    analyse,
  });
  const ofScript: Classifier['ofScript'] = (code, kind, base) =>
    // Pages share their scripts, and a relative address leads to the same host from all of them.
    remember(scripts, `${kind} ${new URL(base).origin} ${code}`, () => inline(code, kind, base));

  const authoredById = new Map(known.authored.map((service) => [service.id, service]));
  return {
    ofUrl,
    ofKnownUrl,
    ofHint(url) {
      const service = ofUrl(url);
      if (!service || service.verified) return service;
      return authored.matchHost(url) ?? catalogue.matchHost(url) ?? service;
    },
    ofScript,
    ofId: (id) => known.byId.get(id) ?? authoredById.get(id) ?? unknown(id),
  };
}

/** Hosts of the config's `firstParty`, without what is said about their processors. */
export function firstPartyHosts(settings: Settings): string[] {
  return settings.firstParty.map((entry) => (typeof entry === 'string' ? entry : entry.host));
}

/** A site of any size has room: then it starts anew. */
const mostRemembered = 4096;

function remember<V>(memory: Map<string, V>, key: string, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (memory.size >= mostRemembered) memory.clear();
  memory.set(detached(key), made);
  return made;
}
