import type { SlotOptions } from '@latchkey/core';

/** Columns about a service: one cell for all that it stores. */
export const serviceColumns = ['provider', 'service', 'country', 'moment'] as const;
/** Columns about one thing that is stored. */
export const rowColumns = ['name', 'type', 'domain', 'purpose', 'duration'] as const;

export type ServiceColumn = (typeof serviceColumns)[number];
export type RowColumn = (typeof rowColumns)[number];
export type ColumnName = ServiceColumn | RowColumn;

/** Columns that a tracker table can have. */
export const columnNames: readonly ColumnName[] = [...serviceColumns, ...rowColumns];

/** The columns of a table: those about services first, each kind in the order of the author. */
export interface Columns {
  service: ServiceColumn[];
  row: RowColumn[];
}

const usual: Columns = { service: ['provider'], row: ['name', 'purpose', 'duration'] };
const ofEmails: Columns = { service: ['provider'], row: ['name', 'type', 'purpose'] };

export function columnsOf({ columns = '', scope }: SlotOptions): Columns {
  const words = columns.split(/[\s,]+/);
  const service = words.flatMap((word) => serviceColumns.filter((name) => name === word));
  const row = words.flatMap((word) => rowColumns.filter((name) => name === word));
  if (service.length + row.length > 0) return { service: [...new Set(service)], row: [...new Set(row)] };
  return scope === 'email' ? ofEmails : usual;
}
