import { classifier, knownServices, parseConfig, registrableDomain, type Service } from '@latchkey/core';
import type { ServiceFile } from '../src/schema.ts';

/** A service file and its snippet, of what an address tells: not much. */
export interface Draft {
  /** Without a kind it is `unknown`, which the schema refuses: somebody has to decide. */
  file: Omit<ServiceFile, 'kind'> & { kind: string };
  fixture: string;
}

export interface DraftWish {
  /** An address of the service, as it stands in a page. */
  url: string;
  kind?: string | undefined;
  purpose?: ServiceFile['purpose'] | undefined;
  name?: string | undefined;
  id?: string | undefined;
  /** `2026-11-22` */
  today: string;
}

/**
 * Nothing in it is a fact that nobody has read: the provider is null, storage unknown, the evidence secondary.
 * @param nameOf what others call whoever has a registrable domain
 * @throws Error for an address that is none, or that a service has already
 */
export function draftService(
  wish: DraftWish,
  services: readonly Service[],
  nameOf: (domain: string) => string | undefined,
): Draft {
  const url = URL.parse(wish.url);
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`"${wish.url}" is no address like https://cdn.example.com/x.js`);
  const known = classifier(knownServices(services, parseConfig({}, 'none')), () => false).ofKnownUrl(url);
  if (known) throw new Error(`${url.href} is known: services/${known.id}.json`);
  const domain = registrableDomain(url.hostname) ?? url.hostname;
  const name = wish.name ?? nameOf(domain) ?? capitalised(domain.split('.')[0] ?? domain);
  const id = wish.id ?? slug(name);
  if (services.some((service) => service.id === id))
    throw new Error(`services/${id}.json exists already: add the address to it, or name another --id`);
  return {
    fixture: `${snippet(url)}\n`,
    file: {
      $schema: '../schema.json',
      id,
      name,
      provider: null,
      purpose: wish.purpose ?? 'content',
      kind: wish.kind ?? 'unknown',
      contact: 'load',
      match: { urls: [`${domain === url.hostname ? '' : '*.'}${domain}/`], inline: [] },
      globals: [],
      storage: [],
      storesNothing: false,
      storageUnknown: 'Nobody has looked yet at what it stores.',
      evidence: {
        checked: wish.today,
        level: 'secondary',
        sources: [`https://${domain}/`],
        note: 'Drafted from an address: nothing of its provider has been read.',
      },
    },
  };
}

/** How such an address is mostly loaded. */
function snippet(url: URL): string {
  const href = url.href.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  if (/\.m?js$/.test(url.pathname)) return `<script src="${href}" async></script>`;
  if (url.pathname.endsWith('.css')) return `<link rel="stylesheet" href="${href}">`;
  if (/\.(?:png|jpe?g|gif|svg|webp|avif)$/.test(url.pathname)) return `<img src="${href}" alt="">`;
  return `<iframe src="${href}" title="Example"></iframe>`;
}

function slug(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
