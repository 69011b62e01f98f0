import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';

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
  const folders = new Map<string, string>();
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const folderOf = (name: string, version: string) => {
    const spec = `${name}@${version}`;
    const known = folders.get(spec);
    if (known !== undefined) return known;
    const [{ filename }] = JSON.parse(npm('pack', spec, '--json'));
    const folder = join(root, String(folders.size));
    mkdirSync(folder);
    execFileSync('tar', ['xzf', join('..', filename), '--strip-components=1'], { cwd: folder });
    folders.set(spec, folder);
    return folder;
  };
  // Folders are left out: some have names like those of scripts.
  const filesOf = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return {
    read(name, version, file) {
      const folder = folderOf(name, version);
      return filesOf(folder).includes(file) ? readFileSync(join(folder, file), 'utf8') : undefined;
    },
    codeOf: (name, version) =>
      filesOf(folderOf(name, version))
        .filter(
          (file) => /\.(?:[cm]?[jt]sx?|vue|astro|svelte)$/.test(file) && !/\.(?:test|spec)\./.test(file),
        )
        .sort(),
    latest: (name) => npm('view', name, 'version').trim(),
    remove: () => rmSync(root, { recursive: true }),
  };
}
