import type { WithdrawalData } from '@latchkey/core';
import { forgetCookies } from './forget-cookies.ts';
import { type IsMeant, meant } from './stored-names.ts';

/**
 * Deletes what services keep for this site in the browser, by the names of the inventory. What also belongs to
 * a service that may still run stays.
 * @param mayRun whether a service may still run
 */
export async function forget(
  services: readonly string[],
  { rows }: WithdrawalData,
  mayRun: (service: string) => boolean,
): Promise<void> {
  const own = services.flatMap((id) => rows[id] ?? []);
  const others = Object.keys(rows).flatMap((id) => (mayRun(id) ? (rows[id] ?? []) : []));
  const of = (kind: string): IsMeant => meant(own, others, kind);

  forgetCookies(of('cookie'));
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    attempt(() => {
      for (const key of Object.keys(window[kind]).filter(of(kind))) window[kind].removeItem(key);
    });
  }
  await attempt(async () => {
    for (const name of (await caches.keys()).filter(of('cache'))) await caches.delete(name);
  });
  await attempt(async () => {
    for (const { name = '' } of await indexedDB.databases())
      if (of('indexedDB')(name)) indexedDB.deleteDatabase(name);
  });
}

/** Storage that the browser does not have, or refuses, holds nothing. */
async function attempt(act: () => unknown): Promise<void> {
  try {
    await act();
  } catch {}
}
