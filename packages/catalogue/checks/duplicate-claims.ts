import type { ServiceFile } from '../src/schema.ts';

/** One line per URL pattern or signature that stands in two files, or twice in one. */
export function duplicateClaims(files: readonly Pick<ServiceFile, 'id' | 'match'>[]): string[] {
  const claims = files.flatMap(({ id, match }) =>
    [...match.urls, ...match.inline].map((claim) => ({ id, claim })),
  );
  return [...Map.groupBy(claims, ({ claim }) => claim)].flatMap(([claim, all]) =>
    all.length > 1
      ? [`${all.map(({ id }) => `services/${id}.json`).join(' and ')}: both claim ${claim}`]
      : [],
  );
}
