import type { Receipt } from './receipt.ts';

// `#store` where the receipt is kept in a cookie: the same contract as `local-store.ts`. A key is `latchkey:<scope>`,
// and after a space the domain that subdomains share.

export function read(key: string): Receipt | undefined {
  const start = `${nameOf(key)}=`;
  const pair = document.cookie.split('; ').find((each) => each.startsWith(start));
  if (!pair) return;
  try {
    const receipt = JSON.parse(decodeURIComponent(pair.slice(start.length)));
    if (receipt.exp * 1000 > Date.now() && receipt.v === 1 && receipt.services) return receipt;
  } catch {
    // No JSON.
  }
  return;
}

export function save(key: string, receipt: Receipt): void {
  const domain = domainOf(key);
  // A cookie of this host alone would be found beside the shared one.
  if (domain) write(key, '', '', 0);
  write(key, domain, encodeURIComponent(JSON.stringify(receipt)), receipt.exp);
}

/** Nothing tells of a cookie: it is read again when the page is looked at again. */
export function watch(_key: string, changed: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) changed();
  });
}

function nameOf(key: string): string {
  return encodeURIComponent(key.split(' ')[0] ?? '');
}

/** As an attribute; empty where the domain is not one of the page's: on a preview host, say. */
function domainOf(key: string): string {
  const domain = key.split(' ')[1];
  return domain && `.${location.hostname}`.endsWith(`.${domain}`) ? `; Domain=${domain}` : '';
}

/** @param expires seconds since 1970 */
function write(key: string, domain: string, value: string, expires: number): void {
  const path = key.split(' ')[0]?.replace('latchkey:', '');
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  const date = new Date(expires * 1000).toUTCString();
  // biome-ignore lint/suspicious/noDocumentCookie: the receipt has to be there before the next line runs
  document.cookie = `${nameOf(key)}=${value}; Path=${path}; Expires=${date}; SameSite=Lax${secure}${domain}`;
}
