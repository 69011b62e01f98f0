import type { ServiceFile } from '../src/schema.ts';

/** A line of a file that a provider publishes on npm. */
export interface CitedPlace {
  package: string;
  version: string;
  file: string;
  /** 1-based. */
  line: number;
}

/** Reads `npm:@scope/name@1.2.3/dist/x.js:12`; null for other sources. */
export function citedPlace(source: string): CitedPlace | null {
  const [, name, version, file, line] =
    /^npm:((?:@[\w.-]+\/)?[\w.-]+)@([\w.+-]+)\/(\S+):(\d+)$/.exec(source) ?? [];
  if (name === undefined || version === undefined || file === undefined) return null;
  return { package: name, version, file, line: Number(line) };
}

/**
 * What code says of stored rows, each as the texts that have to stand together on a line: the longest part of the name
 * without `*`. A line may also give how long something is kept.
 */
export function constantsOf(rows: readonly Pick<ServiceFile['storage'][number], 'name' | 'duration'>[]): {
  names: string[];
  durations: string[];
} {
  const names = rows.map(({ name }) =>
    name.split('*').reduce((long, part) => (part.length > long.length ? part : long)),
  );
  return {
    names: [...new Set(names.filter((name) => name.length > 1))],
    durations: [...new Set(rows.flatMap(({ duration }) => numbersOf(duration)))],
  };
}

/** The numbers that code writes for a duration: `P365D` is 365 days, or so many hours, seconds or milliseconds. */
function numbersOf(duration: string | null): string[] {
  const [, years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(duration ?? '') ?? [];
  const total =
    (((Number(years) * 365 + Number(months) * 30 + Number(days)) * 24 + Number(hours)) * 60 +
      Number(minutes)) *
      60 +
    Number(seconds);
  const units = [1, 60, 3600, 86400, 86400 * 30, 86400 * 365].map((unit) => total / unit);
  return [...units, total * 1000].filter((number) => Number.isInteger(number) && number > 1).map(String);
}

/** Whether a line holds one of the constants. */
export function holdsConstant(text: string, { names, durations }: ReturnType<typeof constantsOf>): boolean {
  return (
    names.some((name) => text.includes(name)) ||
    (text.match(/[\d_]+/g) ?? []).some((number) => durations.includes(number.replaceAll('_', '')))
  );
}

/** First line (1-based) that holds one of the names; undefined: none does. */
export function lineOfName(text: string, { names }: ReturnType<typeof constantsOf>): number | undefined {
  const at = text.split('\n').findIndex((line) => names.some((name) => line.includes(name)));
  return at === -1 ? undefined : at + 1;
}
