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

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
