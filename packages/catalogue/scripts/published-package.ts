import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

interface Unpacked {
  folder: string;
  /** POSIX paths in the folder. */
  files: ReadonlySet<string>;
}

/** Files of packages as npm publishes them, each fetched once into a folder of this run. Nothing of them is run. */
export interface PublishedPackages {
  /** Undefined: the package has no such file. Throws when npm has no such package. */
  read(name: string, version: string, file: string): string | undefined;
  /** POSIX paths of its files that may hold code. */
  codeOf(name: string, version: string): string[];
  latest(name: string): string;
  remove(): void;
}

export function publishedPackages(): PublishedPackages {
  const root = mkdtempSync(join(tmpdir(), 'latchkey-packages-'));
  const known = new Map<string, Unpacked>();
  const npm = (...args: string[]) =>
    execFileSync('npm', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: Infinity, // npm lists every file that it packs
    });
  const unpacked = (name: string, version: string): Unpacked => {
    const spec = `${name}@${version}`;
    const before = known.get(spec);
    if (before !== undefined) return before;
    const [{ filename }] = JSON.parse(npm('pack', spec, '--json'));
    const folder = join(root, String(known.size));
    mkdirSync(folder);
    execFileSync('tar', ['xzf', join('..', filename), '--strip-components=1'], { cwd: folder });
    const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    const result = { folder, files: new Set(paths) };
    known.set(spec, result);
    return result;
  };
  return {
    read(name, version, file) {
      const { folder, files } = unpacked(name, version);
      return files.has(file) ? readFileSync(join(folder, file), 'utf8') : undefined;
    },
    codeOf: (name, version) =>
      [...unpacked(name, version).files]
        .filter(
          (file) => /\.(?:[cm]?[jt]sx?|vue|astro|svelte)$/.test(file) && !/\.(?:test|spec)\./.test(file),
        )
        .sort(),
    latest: (name) => npm('view', name, 'version').trim(),
    remove: () => rmSync(root, { recursive: true }),
  };
}
