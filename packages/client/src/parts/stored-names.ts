/** A row of the inventory: where, and under which name or pattern (`_ga_*`). */
export type StoredRow = [kind: string, name: string];

export type IsMeant = (name: string) => boolean;

/** Tests the names of one kind of storage: those of `own` rows that are not among the `others`. */
export function meant(own: readonly StoredRow[], others: readonly StoredRow[], kind: string): IsMeant {
  const isOwn = matches(own, kind);
  const isOthers = matches(others, kind);
  return (name) => isOwn(name) && !isOthers(name);
}

function matches(rows: readonly StoredRow[], kind: string): IsMeant {
  const patterns = rows.filter((row) => row[0] === kind).map(([, name]) => patternOf(name));
  return (name) => patterns.some((pattern) => pattern.test(name));
}

function patternOf(name: string): RegExp {
  return new RegExp(`^${name.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.*')}$`, 's');
}
