import type { Phrases } from './phrases/phrases.ts';

/** A day that prose names. */
export interface NamedDate {
  index: number;
  words: string;
  /** `2026-03-28`; undefined when day and month cannot be told apart. */
  iso: string | undefined;
}

const months = new Map<string, RegExp>();
const numeric = /(?<!\d)(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))(?!\d)/g;

/** Dates in figures, or with the month's name in `lang` or in English. */
export function datesIn(text: string, lang: string): NamedDate[] {
  const inFigures = [...text.matchAll(numeric)].map((match) => {
    const [words, year, month, day, first = '', second = '', last = ''] = match;
    const iso = year
      ? isoOf(year, Number(month), Number(day))
      : dayFirst(last, Number(first), Number(second));
    return { index: match.index, words, iso };
  });
  return [...inFigures, ...spelledDates(text, lang), ...(lang === 'en' ? [] : spelledDates(text, 'en'))];
}

function spelledDates(text: string, lang: string): NamedDate[] {
  return [...text.matchAll(monthPattern(lang))].map((match) => {
    const { before, after, month = '', year = '' } = match.groups ?? {};
    return {
      index: match.index,
      words: match[0],
      iso: isoOf(year, monthNumber(month, lang), Number(before ?? after ?? 1)),
    };
  });
}

/** `28 March 2026`, `March 28, 2026`, `März 2026`, `28 de marzo de 2026`. */
function monthPattern(lang: string): RegExp {
  const known = months.get(lang);
  if (known) return known;
  const names = [...new Set([...monthNames(lang, 'long'), ...monthNames(lang, 'short')])].sort(
    (a, b) => b.length - a.length,
  );
  const pattern = new RegExp(
    `(?:(?<before>\\d{1,2})(?:er|st|nd|rd|th|\\.|º)?\\s(?:de\\s|of\\s)?)?(?<!\\p{L})(?<month>${names.join('|')})\\.?\\s(?:(?<after>\\d{1,2})(?:st|nd|rd|th)?,?\\s)?(?:de\\s|del\\s)?(?<year>\\d{4})(?!\\d)`,
    'giu',
  );
  months.set(lang, pattern);
  return pattern;
}

function monthNames(lang: string, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(lang, { month, day: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => {
    const parts = format.formatToParts(Date.UTC(2026, index, 1));
    return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, '');
  });
}

function monthNumber(name: string, lang: string): number {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  const long = monthNames(lang, 'long').indexOf(wanted);
  return 1 + (long === -1 ? monthNames(lang, 'short').indexOf(wanted) : long);
}

/** Nobody can tell 03/04 from 04/03; days before months are what most of the world writes. */
function dayFirst(year: string, first: number, second: number): string | undefined {
  if (first > 12) return isoOf(year, second, first);
  if (second > 12) return isoOf(year, first, second);
  return undefined;
}

function isoOf(year: string, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a text says of one of its dates that it is the document's own. */
export function isDated(text: string, lang: string, { dateLabel }: Phrases): boolean {
  return documentDates(text, lang, dateLabel).length > 0;
}

/** Dates that stand beside a word such as "updated". */
export function documentDates(text: string, lang: string, dateLabel: RegExp): NamedDate[] {
  return datesIn(text, lang).filter(({ index, words }) => {
    const around = text.slice(Math.max(0, index - 60), index + words.length + 25);
    return around.search(dateLabel) !== -1;
  });
}
