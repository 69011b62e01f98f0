import type { ServiceFile } from '../src/schema.ts';

type Level = ServiceFile['evidence']['level'];
const levels: readonly Level[] = ['vendor-sdk', 'vendor-doc', 'observed', 'secondary'];
const fromVendor: ReadonlySet<Level> = new Set<Level>(['vendor-sdk', 'vendor-doc']);

/** How much the catalogue knows, and how well: one line each, the same for the same files. */
export function numbers(files: readonly ServiceFile[]): string[] {
  const rows = files.flatMap(({ storage, evidence }) =>
    storage.map((row) => ({ ...row, level: row.level ?? evidence.level })),
  );
  const storing = files.filter(({ storage }) => storage.length > 0);
  return [
    `${files.length} services: ${byLevel(files.map(({ evidence }) => evidence.level))}`,
    `${files.filter(({ storesNothing }) => storesNothing).length} store nothing, ${files.filter(({ storageUnknown }) => storageUnknown !== undefined).length} unknown, ${storing.length} store`,
    `${rows.length} stored rows: ${byLevel(rows.map(({ level }) => level))}`,
    `stored rows with a duration: ${share(rows.filter(({ duration }) => duration !== null).length, rows.length)}`,
    `storing services at vendor-sdk or vendor-doc: ${share(storing.filter(({ evidence }) => fromVendor.has(evidence.level)).length, storing.length)}`,
  ];
}

function byLevel(all: readonly Level[]): string {
  return levels.map((level) => `${level} ${all.filter((one) => one === level).length}`).join(', ');
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? 0 : Math.round((100 * part) / whole)} %)`;
}
