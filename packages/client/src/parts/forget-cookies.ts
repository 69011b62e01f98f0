/**
 * Ends cookies under every domain and path that this page could have set them with. Scripts cannot see which of
 * them it was; nor can they reach cookies of deeper paths, of other subdomains, or marked HttpOnly.
 */
export function forgetCookies(isMeant: (name: string) => boolean): void {
  const names = document.cookie.split(/; */).map((pair) => pair.replace(/=.*/s, ''));
  const secure = location.protocol === 'https:' ? ['; Secure', '; Secure; Partitioned'] : [''];
  for (const name of new Set(names.filter(isMeant)))
    for (const domain of domainsAbove(location.hostname))
      for (const path of pathsAbove(location.pathname))
        for (const flags of secure) {
          // biome-ignore lint/suspicious/noDocumentCookie: not every browser has the Cookie Store API
          document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}${flags}`;
        }
}

/** As attributes: none (this host only), then this host and every parent of it. */
function domainsAbove(host: string): string[] {
  const labels = host.split('.');
  return ['', ...labels.map((_, index) => `; Domain=${labels.slice(index).join('.')}`)];
}

/** `/`, `/docs`, `/docs/`, ... up to the whole path: a cookie's path may end in a slash or not. */
function pathsAbove(path: string): string[] {
  const ends = [...path.matchAll(/\//g)].map(({ index }) => index);
  return [...new Set([...ends.flatMap((end) => [path.slice(0, end) || '/', path.slice(0, end + 1)]), path])];
}
