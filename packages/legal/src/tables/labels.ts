import type { InventoryService, Provider } from '@latchkey/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { LegalStrings } from '../strings/legal-strings.ts';
import { countryName } from '../words/country.ts';
import { type Inline, phrase } from '../words/phrase.ts';

/** Words of other people, kept apart from the writing direction around it. */
export function isolated(name: string): Element {
  return h('bdi', name);
}

/** A name for machines: left to right, and never translated. */
export function machineName(name: string): Element {
  return h('code', { dir: 'ltr', translate: 'no' }, name);
}

/** The service as visitors know it; by its hosts when nobody has identified it. */
export function serviceLabel(
  { verified, name, hosts, id }: InventoryService,
  { between }: LegalStrings,
): Inline[] {
  if (verified) return [isolated(name)];
  const addresses = hosts.length > 0 ? hosts : [id];
  return addresses.flatMap((address, index) => [...(index > 0 ? [between.parts] : []), machineName(address)]);
}

/** The provider and its country; the name leads to its privacy policy. */
export function providerLabel(provider: Provider | null, strings: LegalStrings): Inline[] {
  if (provider === null || provider.entity === '') return [strings.provider.unknown];
  const name = isolated(provider.entity);
  const label = isWebAddress(provider.privacyUrl) ? h('a', { href: provider.privacyUrl }, name) : name;
  if (provider.country === undefined) return [label];
  const country = countryName(provider.country, strings.lang);
  return phrase(strings.provider.withCountry, { provider: label, country });
}

/** Whether `providerLabel` makes a link in a row of this service. */
export function linksToProvider({ verified, provider }: InventoryService): boolean {
  return verified && provider !== null && provider.entity !== '' && isWebAddress(provider.privacyUrl);
}

// Angle brackets are refused because the slot's end is searched for in the text of the page.
function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(url);
}
