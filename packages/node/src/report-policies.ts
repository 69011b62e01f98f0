import { heldServices, type Inventory, type OwnInline, ownSources, type SiteView } from '@latchkey/core';
import { count } from './count.ts';
import type { FolderPlan } from './plan-folder.ts';
import { policiesToMend } from './policy-files.ts';

/** What the site's policies say no to: those in pages, which we mend, and those that a host sends, which we cannot. */
export function policyWarnings(
  { site, notes, pages, bundles, folder }: FolderPlan,
  inventory: Inventory,
): string[] {
  const closed = notes.filter(({ policy }) => policy).map(({ page }) => page);
  const view = site.view(inventory, { pages, contacts: bundles.contacts });
  return [
    ...(closed.length > 0
      ? [
          `${named(closed)} ${closed.length === 1 ? 'has' : 'have'} a Content Security Policy that allows no script files of the site's own: what waits there opens by link only. Add 'self' to its script-src.`,
        ]
      : []),
    ...headerWarnings(view, pages, site.address.base ?? '/', [folder, process.cwd()]),
  ];
}

function headerWarnings(
  view: SiteView,
  pages: FolderPlan['pages'],
  base: string,
  folders: readonly string[],
): string[] {
  const { hashes } = view;
  if (!hashes) return [];
  const carried = pages
    .filter(({ boots, guard }) => boots || isGuarded(view, guard))
    .map(({ path, guard, places, restyled }): OwnInline & { paths: string[] } => ({
      paths: pathsOf(path, base),
      boot: isGuarded(view, guard) ? 'guardedBoot' : 'boot',
      style: places ? 'placesStyle' : 'pageStyle',
      restyled,
    }));
  if (carried.length === 0) return [];
  const ownOn = (isSentWith: (path: string) => boolean) => {
    const sent = carried.filter(({ paths }) => paths.some(isSentWith));
    return sent.length > 0 ? ownSources(hashes, sent) : null;
  };
  return policiesToMend(folders, ownOn).map(
    ({ file, line, policy }) =>
      `${[file, line].filter((part) => part !== undefined).join(':')} sends a Content Security Policy that blocks what Latchkey adds to pages. It has to be:\n    ${policy}`,
  );
}

/** What a page may be asked for by, below the base of the site and as it lies in the folder. */
function pathsOf(file: string, base: string): string[] {
  const short = file.replace(/(?:(^|\/)index)?\.html?$/, '$1');
  const names = [file, short, short.replace(/\/$/, '')];
  return [...new Set([base, '/'])].flatMap((start) => names.map((name) => start + name));
}

function isGuarded(view: SiteView, guard: FolderPlan['pages'][number]['guard']): boolean {
  return heldServices(view, guard).length > 0;
}

function named([first, ...rest]: readonly string[]): string {
  return rest.length === 0 ? `${first}` : `${first} and ${count(rest.length, 'other page')}`;
}
