import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type PageParts, pageOf, policyPage, shopPage, styleSheet } from '../page/page.ts';
import { packageFolder } from './package-folder.ts';

/** Writes the site around a page. */
export async function writePages(folder: string, parts: PageParts): Promise<void> {
  const files = {
    'index.html': pageOf(parts),
    'shop/index.html': shopPage,
    'privacy/index.html': policyPage,
    'site.css': styleSheet,
  };
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/**
 * Copies files or folders of an npm package.
 * @param paths where each is in the site, by where it is in the package
 */
export async function copyFromPackage(
  name: string,
  folder: string,
  paths: Record<string, string>,
): Promise<void> {
  for (const [from, to] of Object.entries(paths)) {
    await cp(join(packageFolder(name), from), join(folder, to), { recursive: true });
  }
}

/** Copies what the author of a site writes for a tool, from `configs/`. */
export async function copyConfig(name: string, folder: string, to: string): Promise<void> {
  await cp(configFile(name), join(folder, to));
}

export function configFile(name: string): string {
  return join(import.meta.dirname, '../configs', name);
}
