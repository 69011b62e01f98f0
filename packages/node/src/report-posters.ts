import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { closest } from '@latchkey/core';
import { firstPlaces } from './first-places.ts';
import { pathInFolder } from './path-in-folder.ts';
import { type FolderPlan, nowhere } from './plan-folder.ts';

const picture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Pictures for placeholders that are not there: a visitor sees none, and nothing says so. */
export function posterWarnings({
  folder,
  site,
  pages,
}: Pick<FolderPlan, 'folder' | 'site' | 'pages'>): string[] {
  const home = site.address.url ?? nowhere;
  const asked = pages.flatMap(({ path, posters }) => posters.map((each) => ({ ...each, page: path })));
  const missing = asked.filter(({ url }) => {
    const path = pathInFolder(url, home);
    return path !== null && !existsSync(join(folder, path));
  });
  if (missing.length === 0) return [];
  const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => picture.test(path))
    .sort();
  const configured = new Set(Object.values(site.settings.posters));
  return [...Map.groupBy(missing, ({ url }) => url)].map(([url, places]) => {
    const poster = places[0]?.poster ?? url;
    const near = nearest(pathInFolder(url, home) ?? '', pictures);
    const named = configured.has(poster) ? '`posters` of the Latchkey config' : '`data-latchkey-poster`';
    return [
      `There is no picture "${poster}", which ${named} names for the placeholder of:`,
      ...firstPlaces(places.map(({ page, line }) => `${page}:${line}`)),
      near === undefined
        ? '  Put it into the folder, or take the name away.'
        : `  Did you mean "${new URL(encodeURI(near), home).pathname}"?`,
    ].join('\n');
  });
}

/** The same name elsewhere, else the path that is most like it. */
function nearest(path: string, pictures: readonly string[]): string | undefined {
  const name = basename(path).toLowerCase();
  return pictures.find((each) => basename(each).toLowerCase() === name) ?? closest(path, pictures);
}
