import type { Classifier } from '../classify/classify.ts';
import { contactedUrl, urlLiteral } from '../classify/contacted-url.ts';
import type { Settings } from '../config/schema.ts';
import { decide } from '../decide/decide.ts';
import { placelessSpot } from '../decide/placeless-spot.ts';
import type { Address, Analyse } from '../javascript/analysis.ts';
import type { Page, Service } from '../model.ts';
import { lineIndex } from '../scan/line-index.ts';
import { elementOf } from './element-of.ts';
import { isLink } from './is-link.ts';

/**
 * How a script of the site's own deals with a service. `load`: contacts it, unasked. `uncertain`: it may. `use`: when
 * the visitor uses something. `asked`: own scripts wait for `latchkey.consent()` of it. `held`: the guard of the pages
 * that run it holds it. `kept`: the author's config lets it run. `mention`: only holds an address of it.
 */
export type ContactManner = 'load' | 'uncertain' | 'use' | 'asked' | 'held' | 'kept' | 'mention';

/** A place in a script file of the site's own that has to do with a known service. Nothing is gated there. */
export interface BundleContact {
  /** POSIX, inside the folder. */
  path: string;
  service: Service;
  /** Absent when a signature tells. */
  url?: string;
  /** What takes the address: an element (`iframe`), a function (`fetch`); absent when nothing tells. */
  by?: string;
  /** Byte offset in the file. */
  start: number;
  /** 1-based; columns in UTF-16 units. */
  line: number;
  column: number;
  how: ContactManner;
}

/** What script files are read with. */
export interface BundleReader {
  /** The services that count; others are not told from the addresses of an app. */
  services: readonly Service[];
  classifier: Pick<Classifier, 'ofUrl'>;
  settings: Pick<Settings, 'services'>;
  analyse: Analyse;
}

/** Longer files are not parsed: that would take seconds, and they are mostly libraries. */
const longestParsed = 1_000_000;

/**
 * Finds which services a script file contacts, in source order.
 * @param bundle its text as characters (`utf-16`); addresses in it are relative to its URL
 */
export function bundleContacts(bundle: Page, reader: BundleReader): BundleContact[] {
  const located = lineIndex(bundle);
  const known = new Set(reader.services.map(({ id }) => id));
  const contact = (
    service: Service,
    start: number,
    how: ContactManner,
    url?: URL,
    by?: string,
  ): BundleContact => ({
    path: bundle.path,
    service,
    ...(url ? { url: url.href } : {}),
    ...(by === undefined ? {} : { by }),
    start: new TextEncoder().encode(bundle.text.slice(0, start)).length,
    ...located(start),
    how,
  });
  const fromAddresses = addressesIn(bundle.text, reader.analyse).flatMap(({ address, how, by }) => {
    const url = contactedUrl(address.url, bundle.url);
    const service = url && reader.classifier.ofUrl(url);
    if (!service || !known.has(service.id)) return [];
    const manner = mannerOf(service, how, address.onUse, reader.settings);
    return [contact(service, address.start, manner, url, by)];
  });
  const fromSignatures = reader.services.flatMap((service) => {
    const places = service.match.inline.map((source) => bundle.text.search(new RegExp(source)));
    const start = Math.min(...places.filter((place) => place >= 0));
    return Number.isFinite(start)
      ? [contact(service, start, mannerOf(service, 'load', false, reader.settings))]
      : [];
  });
  return [...fromAddresses, ...fromSignatures].sort((a, b) => a.start - b.start);
}

interface Seen {
  address: Pick<Address, 'url' | 'start' | 'onUse'>;
  how: 'load' | 'uncertain' | 'mention';
  by?: string | undefined;
}

function addressesIn(code: string, analyse: Analyse): Seen[] {
  const analysis = code.length > longestParsed ? null : parsed(code, analyse);
  const passedOn = (address: Seen['address']): Seen => ({
    address,
    how: isLink(code, address.start) ? 'mention' : 'uncertain',
    by: elementOf(code, address.url, address.start),
  });
  if (!analysis) {
    return [...code.matchAll(urlLiteral)].map(({ 1: url = '', index }) =>
      passedOn({ url, start: index, onUse: false }),
    );
  }
  return [
    ...analysis.loads.map((address): Seen => ({ address, how: 'load', by: address.how })),
    ...analysis.uncertain.map(passedOn),
    ...analysis.mentions.map((address): Seen => ({ address, how: 'mention' })),
  ];
}

/** A file does not say whether it is a module: most are, or are the same as one. */
function parsed(code: string, analyse: Analyse) {
  const module = analyse(code, 'module');
  const analysis = module.parsed ? module : analyse(code, 'classic');
  return analysis.parsed ? analysis : null;
}

function mannerOf(
  service: Service,
  how: Seen['how'],
  onUse: boolean,
  { services }: BundleReader['settings'],
): ContactManner {
  if (how === 'mention') return how;
  const decision = decide(
    placelessSpot('script'),
    service,
    services[service.id],
    onUse || service.contact === 'use',
  );
  if (decision.action !== 'keep') return how;
  return decision.reason === 'on-use' ? 'use' : 'kept';
}
