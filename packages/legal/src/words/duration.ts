const units = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'] as const;
const iso8601 = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** `P1Y6M` as "1 year, 6 months" in `lang`; what is not an ISO 8601 duration comes back as it is. */
export function formatDuration(duration: string, lang: string): string {
  const amounts = iso8601.exec(duration)?.slice(1) ?? [];
  const parts = units.flatMap((unit, index) => {
    const amount = amounts[index];
    return amount === undefined ? [] : [formatUnit(Number(amount), unit, lang)];
  });
  return parts.length === 0 ? duration : new Intl.ListFormat(lang, { type: 'unit' }).format(parts);
}

/** "6 months" in `lang`. */
export function formatMonths(months: number, lang: string): string {
  return formatUnit(months, 'month', lang);
}

// Intl.DurationFormat would do, but Node 22 does not have it.
function formatUnit(amount: number, unit: (typeof units)[number], lang: string): string {
  return new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}
