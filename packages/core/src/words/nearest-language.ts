/**
 * Which of the languages that something exists in a page is given: best its own (`de-AT`), then that of our texts (`de`),
 * then that of another region (`de-CH`); undefined: none of them.
 * @param available BCP 47 tags, as authors wrote them
 * @param page `tag` is the language that the page says, `lang` that of our texts on it
 */
export function nearestLanguage(
  available: readonly string[],
  { lang, tag }: { lang: string; tag?: string },
): string | undefined {
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
