/** A copy of the data in a value: what JSON cannot hold is left out, and so is what leads back to where it is. */
export function plainCopy(value: unknown, around: readonly unknown[] = []): unknown {
  if (typeof value !== 'object' || value === null) return isData(value) ? value : undefined;
  if (around.includes(value)) return undefined;
  const within = [...around, value];
  if (Array.isArray(value)) {
    return value.map((item) => plainCopy(item, within)).filter((item) => item !== undefined);
  }
  const entries = Object.entries(value).map(([key, item]) => [key, plainCopy(item, within)] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function isData(value: unknown): boolean {
  return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}
