import type { SiteAddress } from './site-address.ts';

/** A page of which there may be others that say the same in another language. */
interface Translated {
  name: string;
  lang: string;
  /** Below the site's base, without a slash at its start. */
  route: string;
}

/** Where a page finds another: by the site's base path where that is known, else relative to itself. */
export function hrefFrom(from: string, to: string, { base }: SiteAddress, slashless: boolean): string {
  const path = base === undefined ? '../'.repeat(from.split('/').length - 1) + to : base + to;
  return slashless ? path.replace(/\/$/, '') : path;
}

/** `<link rel=alternate>` for all languages of a page, this one too, as search engines want them; none for only one. */
export function alternates(
  page: Translated,
  all: readonly Translated[],
  { url }: SiteAddress,
  slashless: boolean,
): string {
  const versions = all.filter(({ name }) => name === page.name);
  if (url === undefined || versions.length < 2) return '';
  const link = (lang: string, route: string) =>
    `<link rel="alternate" hreflang="${lang}" href="${new URL(slashless ? route.replace(/\/$/, '') : route, url).href}">`;
  const [first] = versions;
  return [
    ...versions.map(({ lang, route }) => link(lang, route)),
    ...(first ? [link('x-default', first.route)] : []),
  ].join('\n');
}
