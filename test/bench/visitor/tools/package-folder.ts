import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../support/example-sites.ts';

const places = [join(import.meta.dirname, '..'), root].map((folder) => join(folder, 'node_modules'));

export function isInstalled(name: string): boolean {
  return places.some((place) => existsSync(join(place, name)));
}

/** @throws Error for a package that is not installed */
export function packageFolder(name: string): string {
  const place = places.find((place) => existsSync(join(place, name)));
  if (!place) throw new Error(`${name} is not installed`);
  return join(place, name);
}

/** `klaro 0.7.22` */
export function nameAndVersion(name: string): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8'));
  return `${name} ${version}`;
}
