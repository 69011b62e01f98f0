import type { StorageDuration } from '../model.ts';
import type { Language } from './language.ts';

const isoDuration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** "2 years" of `P2Y`; the words for `session`, `persistent` and unpublished. What is no duration is printed as it is. */
export function durationText(language: Language, duration: StorageDuration): string {
  const words = language.texts.preferences.durations;
  if (duration === null) return words.unpublished;
  if (duration === 'session' || duration === 'persistent') return words[duration];
  const numbers = isoDuration.exec(duration)?.slice(1);
  if (!numbers) return duration;
  const locales = [language.texts.lang, 'en'];
  const parts = numbers.flatMap((number, index) =>
    number ? [new Intl.NumberFormat(locales, unitStyle(units[index])).format(Number(number))] : [],
  );
  return new Intl.ListFormat(locales, { type: 'unit' }).format(parts);
}

function unitStyle(unit: string | undefined): Intl.NumberFormatOptions {
  return { style: 'unit', unit: unit ?? 'day', unitDisplay: 'long' };
}
