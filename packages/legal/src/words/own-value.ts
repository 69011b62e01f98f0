/** `record[key]` for a key that others chose: `constructor` finds nothing. */
export function ownValue(record: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
