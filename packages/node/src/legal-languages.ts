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

/** A version of a page, as `<link rel=alternate>` has it. */
export interface Alternate {
  /** A language, or `x-default`. */
  hreflang: string;
  /** Absolute. */
  href: string;
}

/** All languages of a page, this one too, as search engines want them; none for only one, or where the site's address is not known. */
export function alternates(
  page: Translated,
  all: readonly Translated[],
  { url }: SiteAddress,
  slashless: boolean,
): Alternate[] {
  const versions = all.filter(({ name }) => name === page.name);
  if (url === undefined || versions.length < 2) return [];
  const alternate = (hreflang: string, route: string): Alternate => ({
    hreflang,
    href: new URL(slashless ? route.replace(/\/$/, '') : route, url).href,
  });
  const [first] = versions;
  return [
    ...versions.map(({ lang, route }) => alternate(lang, route)),
    ...(first ? [alternate('x-default', first.route)] : []),
  ];
}

/** As HTML, a line each. */
export function alternateLinks(versions: readonly Alternate[]): string {
  return versions
    .map(({ hreflang, href }) => `<link rel="alternate" hreflang="${hreflang}" href="${href}">`)
    .join('\n');
}

/** `dir` of a page in a language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/i.test(lang) ? 'rtl' : 'ltr';
}
