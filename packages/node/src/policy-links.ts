import type { Settings } from '@latchkey/core';

/**
 * Where visitors find the cookie policy, by language; `''` for every language.
 * @param base path of the site; empty when it is not known: then the links are relative to the site's root
 */
export function policyLinks(settings: Settings, base: string): Record<string, string> {
  if (typeof settings.policy === 'string') return { '': settings.policy };
  if (settings.policy) return settings.policy;
  const { legal } = settings;
  if (legal === false || !legal.pages.includes('cookies')) return {};
  return Object.fromEntries(
    legal.languages.map((lang) => [lang, base + legalRoute(settings, 'cookies', lang)]),
  );
}

/** Route of a legal page below the site's base: the first language has none in its path. */
export function legalRoute(settings: Settings, name: string, lang: string): string {
  const first = settings.legal && settings.legal.languages[0] === lang;
  return `${first ? '' : `${lang}/`}legal/${name}/`;
}
