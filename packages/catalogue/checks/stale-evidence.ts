import type { ServiceFile } from '../src/schema.ts';

/**
 * One line per file whose evidence nobody has looked at for a year, or that says it was in the future.
 * @param today `2026-11-22`
 */
export function staleEvidence(
  files: readonly (Pick<ServiceFile, 'id'> & { evidence: Pick<ServiceFile['evidence'], 'checked'> })[],
  folder: 'services' | 'platforms',
  today: string,
): string[] {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return files.flatMap(({ id, evidence: { checked } }) => {
    if (checked > today) return [`${folder}/${id}.json: evidence.checked is ${checked}, which is to come`];
    if (checked > yearAgo) return [];
    return [`${folder}/${id}.json: evidence.checked is ${checked}; read its sources again, and set the date`];
  });
}
