/** Name of a language in `lang`; the tag itself when it has none. */
export function languageName(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(lang, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // What the page says may be no tag.
    return tag;
  }
}
