/** Where the site is served, as far as anybody knows. */
export interface SiteAddress {
  /** Absolute URL of the site's root, with its base path and a slash at the end; undefined when nobody told us. */
  url: string | undefined;
  /** Base path, `/docs/`; undefined when it is not known: then our links are relative to each page. */
  base: string | undefined;
}

/**
 * @param site the site's URL, with its base path
 * @param base path that the generator serves the site under, stronger than that of `site`
 */
export function siteAddress(site: string | undefined, base?: string): SiteAddress {
  const path = base?.replace(/\/*$/, '/');
  if (site === undefined) return { url: undefined, base: path };
  const url = new URL(site);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { url: url.href, base: path ?? url.pathname };
}

/** Host of the site, for texts; empty when nobody told us. */
export function hostOf({ url }: SiteAddress): string {
  return url === undefined ? '' : new URL(url).host;
}
