import type { Element } from 'hast';
import { h } from 'hastscript';

/** Where a contact leads; undefined for what is no address of the web or of e-mail. */
export function contactUrl(contact: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(contact)) return contact;
  return /^[^\s@:]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : undefined;
}

/** A contact as a link, where it is one. */
export function contactLink(contact: string): Element {
  const url = contactUrl(contact);
  const words = h('bdi', contact);
  return url === undefined ? words : h('a', { href: url }, words);
}
