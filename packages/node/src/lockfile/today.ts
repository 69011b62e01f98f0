import { problems } from '@latchkey/core';

/**
 * The day on which new facts enter the lockfile, in UTC: that of `SOURCE_DATE_EPOCH`, else today.
 * https://reproducible-builds.org/specs/source-date-epoch/
 * @throws LatchkeyError `source-date-invalid`
 */
export function today(environment: NodeJS.ProcessEnv = process.env): string {
  const epoch = environment['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return dayOf(Date.now());
  // What a Date can hold: 8.64e15 milliseconds.
  if (!/^\d{1,12}$/.test(epoch)) throw problems.sourceDate(epoch);
  return dayOf(Number(epoch) * 1000);
}

/** The last day that has begun anywhere, by the clock or by `SOURCE_DATE_EPOCH`, whichever is later. */
export function latestDay(environment: NodeJS.ProcessEnv = process.env): string {
  const now = dayOf(Date.now() + mostEastern);
  const said = today(environment);
  return [now, said].sort().at(-1) ?? now;
}

/** The first places on earth that a day comes to are 14 hours before UTC; in milliseconds. */
const mostEastern = 14 * 3_600_000;

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
