import type { NoticeData } from '@latchkey/core';
import { nearestLanguage } from '@latchkey/core/nearest-language';
import { element } from '../element.ts';

/**
 * What a visitor reads about the changes after `since` (seconds since 1970), each with a link.
 * @param page `lang` is the language of our texts on it, `tag` the one that it says; links are relative to `home`, the
 * site's root
 */
export function sentencesOf(
  { changes, texts }: NoticeData,
  { since, home, ...page }: { since: number; lang: string; tag: string; home: URL },
): (string | HTMLElement)[] {
  const { lang } = page;
  const words = texts[lang] ?? texts['en'];
  if (!words) return [];
  const day = new Intl.DateTimeFormat([lang, 'en'], { dateStyle: 'long', timeZone: 'UTC' });
  return changes
    .filter(({ at }) => at > since)
    .flatMap(({ at, text, url }) => {
      const change = inLanguage(text, page) ?? '';
      const link = inLanguage(url, page);
      const sentence = words.text
        .replace('{date}', () => day.format(at * 1000))
        .replace('{change}', () => change);
      return link === undefined
        ? [sentence]
        : [sentence, element('a', { href: new URL(link, home).href }, words.link)];
    });
}

/** As the banner chooses the policy that it leads to. */
function inLanguage(texts: Record<string, string>, page: { lang: string; tag: string }): string | undefined {
  const available = Object.keys(texts);
  const language = nearestLanguage(available, page) ?? nearestLanguage(available, { lang: 'en' });
  return texts[language ?? ''] ?? Object.values(texts)[0];
}
