import { createRequire } from 'node:module';
import { services as catalogue, type ServiceFile } from '@latchkey/catalogue';
import { classifier, closest, knownServices, problems, type Service, type Settings } from '@latchkey/core';
import { hostName } from './host-names.ts';
import { wordsIn } from './words.ts';

const require = createRequire(import.meta.url);

/** What is known of one service. */
export interface ServiceFacts {
  service: Service;
  /** Its file in the catalogue, with evidence and hints; null: the catalogue does not have it. */
  file: ServiceFile | null;
  /** The config says something of it. */
  configured: boolean;
  /** What each of its stored rows is for, in English. */
  uses: string[];
}

/** Every service that the config and the catalogue know, by id. */
export function knownTo(settings: Settings): Service[] {
  const { byId, authored } = knownServices(catalogue, settings);
  return [...byId.values(), ...authored].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @throws LatchkeyError `service-unknown` */
export function factsById(id: string, settings: Settings): ServiceFacts {
  const known = knownTo(settings);
  const wanted = id.toLowerCase();
  const service =
    known.find((one) => one.id === wanted) ?? known.find(({ name }) => name.toLowerCase() === wanted);
  if (!service) throw problems.serviceUnknown(id, near(wanted, known));
  return factsOf(service, settings);
}

/**
 * Whoever has a host, those first that every address of it belongs to; of a host that nobody knows, what a build would
 * make of it.
 * @param host or an address, of which path and query count too
 * @throws LatchkeyError `host-invalid`
 */
export function factsByHost(host: string, settings: Settings): ServiceFacts[] {
  const url = URL.parse(/^https?:\/\//i.test(host) ? host : `https://${host}`);
  if (!url) throw problems.hostInvalid(host);
  const known = knownServices(catalogue, settings);
  const names = classifier(known, () => false, { nameOf: hostName });
  const exact = names.ofKnownUrl(url);
  const others = [...known.authored, ...known.byId.values()].filter(({ match }) =>
    match.urls.some((pattern) => pattern.slice(0, pattern.indexOf('/')) === url.hostname),
  );
  const found = [...new Set([...(exact ? [exact] : []), ...others])];
  const hinted = found.length === 0 ? names.ofHint(url) : null;
  return [...found, ...(hinted ? [hinted] : [])].map((service) => factsOf(service, settings));
}

function factsOf(service: Service, settings: Settings): ServiceFacts {
  const { uses } = wordsIn('en').vocabulary;
  return {
    service,
    file: catalogue.some(({ id }) => id === service.id)
      ? require(`@latchkey/catalogue/services/${service.id}.json`)
      : null,
    configured: Object.hasOwn(settings.services, service.id),
    uses: service.storage.map(({ use, ownUse }) => Object.values(ownUse ?? {})[0] ?? uses[use] ?? use),
  };
}

/** What may have been meant: ids and names with the word in them, else the nearest id. */
function near(word: string, known: readonly Service[]): string[] {
  const holding = known.filter(({ id, name }) => id.includes(word) || name.toLowerCase().includes(word));
  if (holding.length > 0) return holding.slice(0, 8).map(({ id }) => id);
  const one = closest(
    word,
    known.map(({ id }) => id),
  );
  return one === undefined ? [] : [one];
}
