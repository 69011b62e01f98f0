import { parseArgs } from 'node:util';
import { type Constants, citedPlace, constantsOf, holdsConstant, lineOfName } from '../checks/cited-place.ts';
import { type CitedText, type Nearness, nearness } from '../checks/cited-rows.ts';
import type { PlatformFile, ServiceFile } from '../src/schema.ts';
import { publishedPackages } from './published-package.ts';
import { readCatalogue } from './read-catalogue.ts';

/**
 * `npm run catalogue:verify [id…]`: opens every source that cites a line of a package on npm, and looks whether the
 * line holds the name of a stored row, its duration, or where it is kept. Then it counts the rows that were read in code,
 * by how near the cited lines are to their names. `--latest` looks into the newest version instead. `--find` takes the
 * packages that a file cites without a line, and prints where in them its names stand.
 * Exit 1 when something has moved or gone.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { latest: { type: 'boolean' }, find: { type: 'boolean' } },
});
const { files } = readCatalogue();
const packages = publishedPackages();
const wanted = (file: { id: string }) => positionals.length === 0 || positionals.includes(file.id);

try {
  const all = [
    ...files.services.filter(wanted).map((file) => ({ path: `services/${file.id}.json`, file })),
    ...files.platforms.filter(wanted).map((file) => ({ path: `platforms/${file.id}.json`, file })),
  ];
  if (values.find) for (const { path, file } of all) find(path, file);
  else verify(all);
} finally {
  packages.remove();
}

function verify(all: readonly { path: string; file: ServiceFile | PlatformFile }[]): void {
  const counts = { ok: 0, moved: 0, gone: 0 };
  const rows: Record<Nearness, number> = { line: 0, part: 0, file: 0, none: 0, elsewhere: 0 };
  for (const { path, file } of all) {
    const { sources, level } = file.evidence;
    const cited = sources.flatMap((source) => textAt(source) ?? []);
    for (const source of sources) {
      const [result, where = ''] = lookAt(source, file) ?? [];
      if (!result) continue;
      counts[result]++;
      console.log(`${result.padEnd(5)}  ${path}  ${source}${where && `  now ${where}`}`);
    }
    for (const row of file.storage.filter((row) => (row.level ?? level) === 'vendor-sdk')) {
      const near = nearness(row.name, cited);
      rows[near]++;
      if (near === 'none') console.log(`none   ${path}  ${row.name} is in no file that is cited`);
    }
  }
  console.log(`${counts.ok} ok, ${counts.moved} moved, ${counts.gone} gone`);
  console.log(
    `rows read in code: ${rows.line} named on a cited line, ${rows.part} in part, ${rows.file} in a cited file, ${rows.none} in none of them, ${rows.elsewhere} cite no line of a package`,
  );
  if (counts.moved + counts.gone > 0) process.exitCode = 1;
}

type Result = [result: 'ok' | 'moved' | 'gone', where?: string];

/** Undefined: the source cites no line of a package, or one that is not there. */
function textAt(source: string): CitedText | undefined {
  const place = citedPlace(source);
  if (!place) return undefined;
  const version = values.latest ? packages.latest(place.package) : place.version;
  const file = packages.read(place.package, version, place.file);
  const line = file?.split('\n')[place.line - 1];
  return file === undefined || line === undefined ? undefined : { file, line };
}

/** Null: the source cites no line of a package. Where nothing is stored, a line only has to be there. */
function lookAt(source: string, { storage }: Pick<ServiceFile, 'storage'>): Result | null {
  const place = citedPlace(source);
  if (!place) return null;
  const constants = constantsOf(storage);
  const text = textAt(source);
  if (text && (storage.length === 0 || holdsConstant(text.line, constants))) return ['ok'];
  const version = values.latest ? packages.latest(place.package) : place.version;
  const [first] = places(place.package, version, constants, text && place.file);
  return first === undefined ? ['gone'] : ['moved', first];
}

/** Lines of a package that hold a name, those of `file` first. */
function places(name: string, version: string, constants: Pick<Constants, 'names'>, file?: string): string[] {
  const code = packages.codeOf(name, version);
  return [...(file === undefined ? [] : [file]), ...code].flatMap((path) => {
    const line = lineOfName(packages.read(name, version, path) ?? '', constants);
    return line === undefined ? [] : [`npm:${name}@${version}/${path}:${line}`];
  });
}

/** A source that could stand in the file, for each of its rows and each package that it cites as a whole. */
function find(path: string, { evidence, storage }: ServiceFile | PlatformFile): void {
  for (const source of evidence.sources) {
    const [, name, version] =
      /^https:\/\/www\.npmjs\.com\/package\/((?:@[^/]+\/)?[^/]+)\/v\/([^/]+)$/.exec(source) ?? [];
    if (name === undefined || version === undefined) continue;
    for (const row of storage) {
      const [first = 'nowhere', ...more] = places(name, version, constantsOf([row]));
      console.log(`${path}  ${row.name}  ${first}${more.length > 0 ? `  and ${more.length} more` : ''}`);
    }
  }
}
