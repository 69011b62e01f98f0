import { getDomain, parse } from 'tldts';
import { HOLE } from '../values/value.ts';

const authority = /^((?:[a-z][a-z\d+.-]*:)?[\\/]{2,})([^\\/?#]*)/i;
const otherSchemes = /^(?!https?:|wss?:)[a-z][a-z\d+.-]*:/i;

/**
 * What a browser would be asked for by a text with holes: see `Address.url`. Null when nothing of it can be seen,
 * and for what contacts nobody (`data:`, `blob:`, `about:`, `javascript:`, `mailto:`).
 */
export function addressOf(text: string): string | null {
  // `protocol + '//host/'`
  const trimmed = text.replace(/^[\0- ]+|[\0- ]+$/g, '').replace(/^\uFFFF:?(?=\/\/)/, 'https:');
  if (otherSchemes.test(trimmed)) return null;
  const [, scheme, host] = authority.exec(trimmed) ?? [];
  if (scheme === undefined || host === undefined) return seen(trimmed) || null;
  if (!host.includes(HOLE)) return host === '' ? null : seen(trimmed);
  const known = seenHost(host);
  if (known === null) return null;
  // After a host that ends in a hole, nobody knows where the path begins.
  return host.endsWith(HOLE)
    ? `${scheme}${known}`
    : seen(`${scheme}${known}${trimmed.slice(scheme.length + host.length)}`);
}

/** Whether a text may be the address of any host: where the host would stand, nothing can be seen. */
export function hidesHost(text: string): boolean {
  const trimmed = text.replace(/^[\0- ]+/g, '');
  return trimmed.startsWith(HOLE) || (authority.exec(trimmed)?.[2]?.includes(HOLE) ?? false);
}

/**
 * Whether a text is nothing but an absolute or protocol-relative address of a host on the web; the host may have
 * placeholders (`https://{s}.example.com/`).
 */
export function isAbsolute(text: string): boolean {
  const [, scheme, host = ''] = authority.exec(text.trim()) ?? [];
  if (scheme === undefined || /[\s"'<>]/.test(text.trim()) || otherSchemes.test(text.trim())) return false;
  const { isIp, domain } = parse(host.replace(/\uFFFF|\{\w+\}/g, 'x'));
  return isIp === true || domain !== null;
}

function seen(text: string): string {
  const hole = text.indexOf(HOLE);
  return hole === -1 ? text : text.slice(0, hole);
}

/** `*.example.com` for a hole before the domain, the host alone for one after it. */
function seenHost(host: string): string | null {
  const last = host.slice(host.lastIndexOf(HOLE) + 1);
  const first = seen(host).replace(/:\d*$/, '');
  if (last === '') return isDomain(first) ? first : null;
  const parent = last.slice(last.indexOf('.') + 1);
  return last.includes('.') && isDomain(parent) ? host.replaceAll(HOLE, '*') : null;
}

function isDomain(host: string): boolean {
  return parse(host).isIcann === true && getDomain(host) !== null;
}
