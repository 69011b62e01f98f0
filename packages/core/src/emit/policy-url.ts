import type { PageView, SiteView } from './site-view.ts';

/** Where a page's link to the cookie policy leads; undefined: there is none. */
export function policyUrl({ policy }: SiteView, page: PageView): string | undefined {
  const written =
    policy[languageOfPolicy(policy, page) ?? ''] ?? policy[languageOfPolicy(policy, { lang: 'en' }) ?? ''];
  if (written === undefined || URL.canParse(written)) return written;
  // Under a `<base>` of another site only a whole URL leads home.
  if (URL.canParse(page.home)) return new URL(written, page.home).href;
  return written.startsWith('/') ? written : page.home + written;
}

/** Best is the page's own (`de-AT`), then that of our texts (`de`), then that of another region (`de-CH`). */
function languageOfPolicy(
  policy: SiteView['policy'],
  { lang, tag }: Pick<PageView, 'lang' | 'tag'>,
): string | undefined {
  const available = Object.keys(policy);
  const wanted = [tag || lang, lang];
  return (
    firstSame(available, wanted, (language) => language.toLowerCase()) ??
    firstSame(available, wanted, (language) => language.toLowerCase().split('-')[0])
  );
}

function firstSame(
  available: readonly string[],
  wanted: readonly string[],
  of: (language: string) => string | undefined,
): string | undefined {
  return wanted.flatMap((each) => available.find((language) => of(language) === of(each)) ?? [])[0];
}
