import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file of a folder with its bytes, by POSIX path. */
export async function folderContents(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files
        .sort()
        .map(async (file) => [relative(folder, file).split(sep).join('/'), await readFile(file)] as const),
    ),
  );
}

/** POSIX paths of the files that differ, or that only one folder has; sorted. */
export async function differingFiles(folder: string, other: string): Promise<string[]> {
  const [one, two] = await Promise.all([folderContents(folder), folderContents(other)]);
  const paths = [...new Set([...one.keys(), ...two.keys()])].sort();
  return paths.filter((path) => {
    const [a, b] = [one.get(path), two.get(path)];
    return !a || !b || !a.equals(b);
  });
}
