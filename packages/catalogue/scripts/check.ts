import { isDeepStrictEqual } from 'node:util';
import { duplicateClaims } from '../checks/duplicate-claims.ts';
import { evidenceLevels } from '../checks/evidence-levels.ts';
import { fixtureReader } from '../checks/fixtures.ts';
import { numbers } from '../checks/numbers.ts';
import { staleEvidence } from '../checks/stale-evidence.ts';
import { vocabularyGaps } from '../checks/vocabulary-gaps.ts';
import { platforms, services } from '../src/index.ts';
import { type Catalogue, readCatalogue } from './read-catalogue.ts';

/**
 * `npm run catalogue:check`: everything that has to hold of the hand-written files, and what they add up to. The schema
 * also holds signatures to a form that cannot backtrack without end. Exit 1 when something is wrong.
 */
const problems = await problemsOf();
for (const problem of problems) console.log(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

async function problemsOf(): Promise<string[]> {
  let catalogue: Catalogue;
  try {
    catalogue = readCatalogue();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const { files, vocabularies } = catalogue;
  const fixtures = fixtureReader(catalogue.services);
  for (const line of numbers(files.services)) console.log(line);
  console.log(`${catalogue.platforms.length} platforms, ${Object.keys(vocabularies).length} languages`);
  const generated =
    isDeepStrictEqual(services, catalogue.services) && isDeepStrictEqual(platforms, catalogue.platforms);
  return [
    ...(generated ? [] : ['src/generated is older than the files: npm run generate -w @latchkey/catalogue']),
    ...duplicateClaims(files.services),
    ...(await Promise.all(catalogue.services.map((service) => fixtures.problems(service)))).flat(),
    ...fixtures.leftOver(),
    ...vocabularyGaps(
      vocabularies,
      [...catalogue.services, ...catalogue.platforms].flatMap(({ storage }) => storage),
    ),
    ...evidenceLevels(files.services, 'services'),
    ...evidenceLevels(files.platforms, 'platforms'),
    ...staleEvidence(files.services, 'services', today()),
    ...staleEvidence(files.platforms, 'platforms', today()),
  ];
}

/** In UTC; `SOURCE_DATE_EPOCH` sets it. */
function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return new Date(epoch === undefined ? Date.now() : Number(epoch) * 1000).toISOString().slice(0, 10);
}
