import { restoreCss } from '@latchkey/core/inert-css';
import { trustedAttribute } from './trusted.ts';

const prefix = 'data-latchkey-';

const xlink = 'http://www.w3.org/1999/xlink';

/** Attributes of ours that name no attribute which was put aside. */
const reserved = new Set([
  'gate',
  'service',
  'purpose',
  'action',
  'added',
  'ignore',
  'slot',
  'lang',
  'part',
  'css',
  'box',
]);

/**
 * Makes a gated element what it was: what the gate added goes, what it put aside (`data-latchkey-src`) comes
 * back. The service stays, so that an opened gate can be told from what was never gated.
 */
export function restore(element: Element): void {
  for (const name of (element.getAttribute(`${prefix}added`) ?? '').split(' ')) {
    if (name) element.removeAttribute(name);
  }
  for (const { name, value } of [...element.attributes]) {
    const original = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    if (!original || reserved.has(original)) continue;
    // The author's picture for the placeholder.
    if (original === 'poster' && element.localName === 'iframe') continue;
    element.removeAttribute(name);
    const trusted = trustedAttribute(element, original, value);
    // SVG reads `xlink:href` by its namespace only.
    if (original.startsWith('xlink:')) element.setAttributeNS(xlink, original, trusted);
    else element.setAttribute(original, trusted);
  }
  const addresses = element.getAttribute(`${prefix}css`);
  if (addresses !== null) {
    const originals: string[] = JSON.parse(addresses);
    element.textContent = restoreCss(element.textContent ?? '', new Map(originals.entries()));
    element.removeAttribute(`${prefix}css`);
  }
  element.removeAttribute(`${prefix}box`);
  element.removeAttribute(`${prefix}gate`);
  element.removeAttribute(`${prefix}added`);
}
