/** The day in UTC, `2026-11-22`: of `SOURCE_DATE_EPOCH` (seconds) where that is set, so that builds can be repeated. */
export function today(env: Record<string, string | undefined> = process.env): string {
  const epoch = Number(env['SOURCE_DATE_EPOCH'] || Number.NaN);
  return new Date(Number.isFinite(epoch) ? epoch * 1000 : Date.now()).toISOString().slice(0, 10);
}
