import type { NoticeData } from '@latchkey/core';
import { element } from '../element.ts';

/**
 * What a visitor reads about the changes after `since` (seconds since 1970), each with a link.
 * @param home the site's root, which links are relative to
 */
export function sentencesOf(
  { changes, texts }: NoticeData,
  { since, lang, home }: { since: number; lang: string; home: URL },
): (string | HTMLElement)[] {
  const words = texts[lang] ?? texts['en'];
  if (!words) return [];
  const day = new Intl.DateTimeFormat([lang, 'en'], { dateStyle: 'long', timeZone: 'UTC' });
  return changes
    .filter(({ at }) => at > since)
    .flatMap(({ at, text, url }) => {
      const change = inLanguage(text, lang) ?? '';
      const link = inLanguage(url, lang);
      const sentence = words.text
        .replace('{date}', () => day.format(at * 1000))
        .replace('{change}', () => change);
      return link === undefined
        ? [sentence]
        : [sentence, element('a', { href: new URL(link, home).href }, words.link)];
    });
}

function inLanguage(texts: Record<string, string>, lang: string): string | undefined {
  return texts[lang] ?? texts[''] ?? texts['en'] ?? Object.values(texts)[0];
}
