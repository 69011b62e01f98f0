import { load } from 'cheerio';
import type { Contact } from './internet.ts';

/** How a third party got to be contacted, read off the requests; the scanner has no part in it. */
export const observableKinds = [
  'script',
  'inline-script',
  'iframe',
  'stylesheet',
  'font',
  'image',
  'hint',
  'noscript',
] as const;
export type ObservedKind = (typeof observableKinds)[number];

const byDestination: Record<string, ObservedKind> = {
  iframe: 'iframe',
  style: 'stylesheet',
  font: 'font',
  image: 'image',
};

/**
 * @param html the page that was visited
 * @param scripted contacts of a visit with JavaScript
 * @param scriptless contacts of a visit without
 */
export function observedKinds(
  html: string,
  url: string,
  scripted: Contact[],
  scriptless: Contact[],
): Set<ObservedKind> {
  const $ = load(html);
  const tags = new Set($('script[src]').map((_, tag) => new URL($(tag).attr('src') ?? '', url).href));
  const kinds = new Set<ObservedKind>();
  for (const { host, path, destination } of scripted) {
    if (destination === 'script') kinds.add(tags.has(`https://${host}${path}`) ? 'script' : 'inline-script');
    const kind = byDestination[destination ?? ''];
    if (kind) kinds.add(kind);
  }
  const requested = new Set(scripted.filter(({ path }) => path !== undefined).map(({ host }) => host));
  if (scripted.some(({ host }) => !requested.has(host))) kinds.add('hint');
  const known = new Set(scripted.map(address));
  if (scriptless.some((contact) => contact.path !== undefined && !known.has(address(contact)))) {
    kinds.add('noscript');
  }
  return kinds;
}

function address({ host, path }: Contact): string {
  return `${host}${path}`;
}
