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

type Row = Pick<ServiceFile['storage'][number], 'name' | 'kind' | 'duration'>;

/** What code says of stored rows, each as a text that can stand on a line. */
export interface Constants {
  /** Of each name, the longest part without `*`. */
  names: string[];
  /** The names as they are. */
  wholeNames: string[];
  durations: string[];
  /** How code calls the places where the rows are kept. */
  stores: string[];
}

const stores: Partial<Record<Row['kind'], string>> = {
  cookie: 'document.cookie',
  localStorage: 'localStorage',
  sessionStorage: 'sessionStorage',
  indexedDB: 'indexedDB',
  cache: 'caches.',
};

export function constantsOf(rows: readonly Row[]): Constants {
  const names = rows.map(({ name }) => longestPart(name));
  return {
    names: [...new Set(names.filter((name) => name.length > 1))],
    wholeNames: rows.map(({ name }) => name),
    durations: [...new Set(rows.flatMap(({ duration }) => numbersOf(duration)))],
    stores: [...new Set(rows.flatMap(({ kind }) => stores[kind] ?? []))],
  };
}

/** What code writes of a name with `*`: its longest part, without what joins it to the others. */
export function longestPart(name: string): string {
  const parts = name.split('*');
  return parts
    .map((part, index) => {
      const after = index === 0 ? part : part.replace(/^[_/:.-]+/, '');
      return index === parts.length - 1 ? after : after.replace(/[_/:.-]+$/, '');
    })
    .reduce((long, part) => (part.length > long.length ? part : long));
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

/** Whether a line holds a name of a row, or a part to join it from, or how long it is kept, or where. */
export function holdsConstant(text: string, { names, wholeNames, durations, stores }: Constants): boolean {
  return (
    [...names, ...stores].some((word) => text.includes(word)) ||
    wholeNames.some((name) => holdsPartOf(name, text)) ||
    (text.match(/[\d_]+/g) ?? []).some((number) => durations.includes(number.replaceAll('_', '')))
  );
}

/** Whether a line has a string that the name is joined from: `"paypal"` of `__paypal_storage__`. */
export function holdsPartOf(name: string, text: string): boolean {
  return [...text.matchAll(/(["'`])([\w.:/-]{3,})\1/g)].some(([, , part = '']) => name.includes(part));
}

/** First line (1-based) that holds one of the names; undefined: none does. */
export function lineOfName(text: string, { names }: Pick<Constants, 'names'>): number | undefined {
  const at = text.split('\n').findIndex((line) => names.some((name) => line.includes(name)));
  return at === -1 ? undefined : at + 1;
}
