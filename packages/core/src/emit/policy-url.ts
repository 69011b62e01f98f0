import { nearestLanguage } from '../words/nearest-language.ts';
import type { PageView, SiteView } from './site-view.ts';

/** Where a page's link to the cookie policy leads; undefined: there is none. */
export function policyUrl({ policy }: SiteView, page: PageView): string | undefined {
  const available = Object.keys(policy);
  const language = nearestLanguage(available, page) ?? nearestLanguage(available, { lang: 'en' });
  const written = policy[language ?? ''];
  if (written === undefined || URL.canParse(written)) return written;
  // Under a `<base>` of another site only a whole URL leads home.
  if (URL.canParse(page.home)) return new URL(written, page.home).href;
  return written.startsWith('/') ? written : page.home + written;
}
