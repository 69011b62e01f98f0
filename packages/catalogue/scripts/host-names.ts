import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registrableDomain } from '@latchkey/core';

/**
 * `npm run generate:names -w @latchkey/catalogue -- <version>`: takes from third-party-web what its entities are called,
 * by registrable domain. The package itself is a hundred times as large: most of it is statistics.
 */
const version = process.argv[2];
if (!version) throw new Error('Name a version of third-party-web: npm view third-party-web version');

interface Entity {
  name: string;
  domains: string[];
}

const target = new URL('../names/', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'latchkey-names-'));
try {
  execFileSync('npm', ['pack', `third-party-web@${version}`, '--silent'], { cwd: folder });
  execFileSync('tar', ['xzf', `third-party-web-${version}.tgz`], { cwd: folder });
  const read = (path: string) => readFileSync(join(folder, 'package', path), 'utf8');
  const entities: Entity[] = JSON.parse(read('dist/entities-nostats.json'));
  writeFileSync(new URL('third-party-web.txt', target), textOf(entities));
  cpSync(join(folder, 'package/LICENSE'), new URL('LICENSE', target));
} finally {
  rmSync(folder, { recursive: true });
}

/** One line per entity: its name, a tab, its domains. A domain that several entities share names nobody. */
function textOf(entities: readonly Entity[]): string {
  const owners = new Map<string, Set<string>>();
  for (const { name, domains } of entities) {
    for (const host of domains) {
      const domain = registrableDomain(host.replace(/^\*\./, ''));
      if (domain !== null) owners.set(domain, (owners.get(domain) ?? new Set()).add(name));
    }
  }
  const named = new Map<string, string[]>();
  for (const [domain, [name = '', ...others]] of owners) {
    if (others.length === 0) named.set(name, [...(named.get(name) ?? []), domain]);
  }
  const lines = [...named].map(([name, domains]) => `${name}\t${domains.sort().join(' ')}`).sort();
  return [
    `# third-party-web ${version}, MIT: see LICENSE. Names only, which nobody here has checked.`,
    ...lines,
    '',
  ].join('\n');
}
