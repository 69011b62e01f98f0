import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let names: ReadonlyMap<string, string> | undefined;

/**
 * What third-party-web calls whoever has a registrable domain; undefined: it knows nobody there. Read with the first
 * domain that is asked for: most sites have no host that the catalogue does not know.
 */
export function hostName(domain: string): string | undefined {
  names ??= new Map(readNames());
  return names.get(domain);
}

function* readNames(): Iterable<[domain: string, name: string]> {
  const text = readFileSync(require.resolve('@latchkey/catalogue/names/third-party-web.txt'), 'utf8');
  for (const line of text.split('\n')) {
    const [name = '', domains] = line.split('\t');
    for (const domain of domains?.split(' ') ?? []) yield [domain, name];
  }
}
