/**
 * The URL to classify an address in a script by: of a host with a part that nobody knows (`https://*.example.com/`), the
 * rest; of a socket, the page it belongs to.
 */
export function contactedUrl(address: string, base: string): URL | null {
  const named = address.replace(/^((?:[a-z]+:)?\/\/)[^/?#]*[*}][^./?#]*\./i, '$1');
  return URL.parse(named.replace(/^ws(?=s?:)/i, 'http'), base);
}

/** Absolute and protocol-relative addresses as a script spells them, for scripts that no parser reads. */
export const urlLiteral = /["'`]((?:https?:)?\/\/[^"'`\s\\]{3,2000})/g;
