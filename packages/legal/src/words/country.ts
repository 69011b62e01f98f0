/** Name of an ISO 3166-1 alpha-2 country in `lang`; the code itself when it has none. */
export function countryName(code: string, lang: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' }).of(code) ?? code;
}
