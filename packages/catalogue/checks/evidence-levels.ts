import { levels, type ServiceFile } from '../src/schema.ts';

/**
 * One line per file whose level is not that of its surest row, or that repeats it on a row: the level of a file has to
 * be true of something in it.
 */
export function evidenceLevels(
  files: readonly (Pick<ServiceFile, 'id' | 'storage'> & {
    evidence: Pick<ServiceFile['evidence'], 'level'>;
  })[],
  folder: 'services' | 'platforms',
): string[] {
  return files.flatMap(({ id, storage, evidence: { level } }) => {
    const path = `${folder}/${id}.json`;
    const repeated = storage.filter((row) => row.level !== undefined && isAsSure(row.level, level));
    const rest = storage.length > 0 && storage.every((row) => row.level !== undefined);
    return [
      ...repeated.map(({ name }) => `${path}: ${name} is said to be as sure as the file, or surer`),
      ...(rest ? [`${path}: evidence.level is ${level}, and each row is less sure`] : []),
    ];
  });
}

/** Whether a level is another one, or stands before it. */
function isAsSure(level: (typeof levels)[number], other: (typeof levels)[number]): boolean {
  return levels.indexOf(level) <= levels.indexOf(other);
}
