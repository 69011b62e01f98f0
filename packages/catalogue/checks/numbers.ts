import { levels, type ServiceFile } from '../src/schema.ts';

type Level = (typeof levels)[number];
const fromVendor: ReadonlySet<Level> = new Set<Level>(['vendor-sdk', 'vendor-doc']);

/**
 * How much the catalogue knows, and how well: one line each, the same for the same files. A file's level is that of its
 * surest evidence; each row counts by its own.
 */
export function numbers(files: readonly ServiceFile[]): string[] {
  const storing = files.filter(({ storage }) => storage.length > 0);
  const rowsOf = ({ storage, evidence }: ServiceFile) =>
    storage.map((row) => ({ ...row, level: row.level ?? evidence.level }));
  const rows = storing.flatMap(rowsOf);
  const vendorRows = (file: ServiceFile) => rowsOf(file).filter(({ level }) => fromVendor.has(level));
  return [
    `${files.length} services: ${byLevel(files.map(({ evidence }) => evidence.level))}`,
    `${files.filter(({ storesNothing }) => storesNothing).length} store nothing, ${files.filter(({ storageUnknown }) => storageUnknown !== undefined).length} unknown, ${storing.length} store`,
    `${rows.length} stored rows: ${byLevel(rows.map(({ level }) => level))}`,
    `stored rows at vendor-sdk or vendor-doc: ${share(storing.flatMap(vendorRows).length, rows.length)}`,
    `stored rows with a duration: ${share(rows.filter(({ duration }) => duration !== null).length, rows.length)}`,
    `storing services with a row at vendor-sdk or vendor-doc: ${share(storing.filter((file) => vendorRows(file).length > 0).length, storing.length)}`,
    `storing services with each row at vendor-sdk or vendor-doc: ${share(storing.filter((file) => vendorRows(file).length === file.storage.length).length, storing.length)}`,
  ];
}

function byLevel(all: readonly Level[]): string {
  return levels.map((level) => `${level} ${all.filter((one) => one === level).length}`).join(', ');
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? 0 : Math.round((100 * part) / whole)} %)`;
}
