import { ownFolder, type PageScan, type PageView } from '@latchkey/core';
import type { SiteAddress } from './site-address.ts';

/** Where a page finds the folder `_latchkey/` and, by its links, the site's root. */
export function pageUrls(
  scan: Pick<PageScan, 'page' | 'base' | 'baseHref'>,
  address: SiteAddress,
): Pick<PageView, 'root' | 'home'> {
  const { path } = scan.page;
  // A page for missing addresses is shown at any depth: a relative link would lead nowhere.
  const base = address.base ?? (path === '404.html' ? '/' : undefined);
  const root = base ?? upwards(path);
  return { root: root + ownFolder, home: scan.baseHref === null ? root : homeUnder(scan, address, root) };
}

/** Of a page with a `<base>`, which says what its links are relative to. */
function homeUnder(
  { page, base, baseHref }: Pick<PageScan, 'page' | 'base' | 'baseHref'>,
  address: SiteAddress,
  root: string,
): string {
  const isForeign = new URL(base).origin !== new URL(page.url).origin;
  if (isForeign && address.url !== undefined) return address.url;
  if (root.startsWith('/')) return root;
  // Nobody said where the site is served: the page's URL is as if that were the root of its host.
  const folder = decodeURI(new URL(base).pathname)
    .slice(1)
    .replace(/[^/]*$/, '');
  const isRelative = !isForeign && !/^\s*(?:[/\\]|[a-z][a-z\d+.-]*:)/i.test(baseHref ?? '');
  // A path from the root of the host that the page does not lie below is where the site is served.
  return isRelative || page.path.startsWith(folder) ? upwards(folder) : '';
}

function upwards(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}
