/** BCP 47 lookup (RFC 4647, section 3.4): the longest prefix that there are texts for, else English. */
export function languageFor(tag: string, available: readonly string[]): { lang: string; foreign: boolean } {
  const subtags = tag.toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length--) {
    const prefix = subtags.slice(0, length).join('-');
    const found = available.find((lang) => lang.toLowerCase() === prefix);
    if (found) return { lang: found, foreign: false };
  }
  return { lang: 'en', foreign: tag !== '' };
}
