import type { Analyse, ScriptKind } from '../javascript/analysis.ts';
import { worthAnalysing } from '../javascript/worth-analysing.ts';
import type { Service } from '../model.ts';
import { contactedUrl, urlLiteral } from './contacted-url.ts';

/** Somebody that an inline script contacts. */
export interface ScriptContact {
  service: Service;
  /** Absent when a signature tells, and not an address. */
  url?: URL;
  /** Only when the visitor uses something. */
  onUse: boolean;
}

/** What inline scripts are read with. */
export interface ScriptReader {
  services: readonly Service[];
  /** The service of an address; null: it is the site's own. */
  ofUrl(url: URL): Service | null;
  /** The same of an address that is not the site's own; null when nobody knows it. */
  ofKnownUrl(url: URL): Service | null;
  /** Undefined: no parser is there. */
  analyse: Analyse | undefined;
}

/**
 * Finds whom an inline script contacts: by the signatures of the catalogue, by the addresses that it loads, and by
 * those of known services that go somewhere unknown. In a script that no parser reads and that can load something,
 * every address of a known service counts.
 */
export function inlineServices(
  reader: ScriptReader,
): (code: string, kind: ScriptKind, base: string) => ScriptContact[] {
  const signatures = reader.services.flatMap((service) =>
    service.match.inline.map((source) => ({ service, pattern: new RegExp(source) })),
  );
  const mayLoad = worthAnalysing([]);

  return (code, kind, base) => {
    const contacts = new Map<Service, ScriptContact>();
    const add = (service: Service | null, contact: Omit<ScriptContact, 'service'>) => {
      if (!service) return;
      const known = contacts.get(service);
      if (!known) contacts.set(service, { service, ...contact });
      else known.onUse &&= contact.onUse;
    };

    for (const { service, pattern } of signatures) if (pattern.test(code)) add(service, { onUse: false });
    if (!mayLoad(code)) return [...contacts.values()];
    const written = writtenUrls(code, base);
    // A loader that is known needs no reading, unless it holds somebody else's address.
    if (contacts.size > 0 && written.every((url) => isAmong(contacts, reader.ofUrl(url))))
      return [...contacts.values()];

    const analysis = reader.analyse?.(code, kind);
    if (!analysis?.parsed) {
      for (const url of loads.test(code) ? written : []) add(reader.ofKnownUrl(url), { url, onUse: false });
      return [...contacts.values()];
    }
    for (const address of analysis.loads) {
      const url = contactedUrl(address.url, base);
      if (url) add(reader.ofUrl(url), { url, onUse: address.onUse });
    }
    for (const address of analysis.uncertain) {
      const url = contactedUrl(address.url, base);
      if (url) add(reader.ofKnownUrl(url), { url, onUse: address.onUse });
    }
    return [...contacts.values()];
  };
}

function isAmong(contacts: ReadonlyMap<Service, unknown>, service: Service | null): boolean {
  return service === null || contacts.has(service);
}

/** Ways for a script to contact somebody. */
const loads =
  /createElement|\.src\b|\bimport\b|\bfetch\b|sendBeacon|XMLHttpRequest|document\.write|insertAdjacentHTML|innerHTML/;

function writtenUrls(code: string, base: string): URL[] {
  return [...code.matchAll(urlLiteral)].flatMap(([, literal = '']) => URL.parse(literal, base) ?? []);
}
