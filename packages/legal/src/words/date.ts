/** `2026-11-01` as "November 1, 2026" in `lang`; what is not a date comes back as it is. */
export function formatDate(date: string, lang: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) return date;
  const words = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(time);
  // Intl does not know the French ordinal of the first day.
  return lang === 'fr' ? words.replace(/^1 /, '1er ') : words;
}
