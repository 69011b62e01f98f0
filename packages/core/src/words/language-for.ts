/**
 * BCP 47 lookup (RFC 4647, section 3.4): the longest prefix that there are texts for, else English. Tags that say the
 * same in another way are known: `no`, `zh-TW`, `iw`.
 * @param tag as the page has it
 */
export function languageFor(tag: string, available: readonly string[]): { lang: string; foreign: boolean } {
  for (const candidate of candidates(tag)) {
    const found = available.find((lang) => lang.toLowerCase() === candidate);
    if (found) return { lang: found, foreign: false };
  }
  return { lang: 'en', foreign: tag !== '' };
}

/** Norwegian is one language here: both its written forms, and the word for either. */
const norwegian = new Set(['no', 'nn', 'nb']);

/** In lower case, the best first. */
function candidates(tag: string): string[] {
  const locale = localeOf(tag);
  if (!locale) return prefixes(tag);
  if (norwegian.has(locale.language)) return ['nb'];
  const { language, script } = locale.maximize();
  return [...prefixes(locale.baseName), `${language}-${script}`.toLowerCase(), language];
}

function prefixes(tag: string): string[] {
  const subtags = tag.toLowerCase().split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}

/** Null for what is no language tag. */
function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
