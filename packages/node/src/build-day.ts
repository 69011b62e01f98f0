/** The day that `SOURCE_DATE_EPOCH` names, as `2026-11-01`: there is no other clock, or the same input would give other bytes. */
export function buildDay(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const seconds = Number(environment['SOURCE_DATE_EPOCH'] || Number.NaN);
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString().slice(0, 10) : undefined;
}
