import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { IntegrationResolvedRoute } from 'astro';

/** The file that each page of a build is made from, by the page's path in the output folder. */
export function pageSources(
  routes: readonly Pick<IntegrationResolvedRoute, 'pattern' | 'entrypoint' | 'origin'>[],
  assets: ReadonlyMap<string, readonly URL[]>,
  { root, dir }: { root: URL; dir: URL },
): Map<string, string> {
  return new Map(
    routes
      // What other packages bring is no file of the author's.
      .filter(({ origin }) => origin === 'project')
      .flatMap(({ pattern, entrypoint }) =>
        (assets.get(pattern) ?? []).map((file): [string, string] => [
          posix.relative(decodeURI(dir.pathname), decodeURI(file.pathname)),
          fileURLToPath(new URL(entrypoint, root)),
        ]),
      ),
  );
}
