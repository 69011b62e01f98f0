import { join } from 'node:path';
import type { PagePlan, PageScan, PlanContext } from '@latchkey/core';
import { briefReader } from '../../../packages/node/src/brief-reader.ts';
import type { Site } from '../../../packages/node/src/site.ts';
import { stageFiles } from '../../../packages/node/src/write-files.ts';
import type { Mode } from './mode.ts';
import { pagesOf } from './pages.ts';

/** Scan, classify, decide and rewrite; inline scripts are known by signature and by the addresses in their text. */
export const scanRewrite: Mode = async (folder, url) => {
  const [{ classifier, knownServices, ownHosts, planPage }, { services }] = await Promise.all([
    import('@latchkey/core'),
    import('@latchkey/catalogue'),
  ]);
  let unread: PlanContext | undefined;
  await rewriteSite(folder, url, async (scan, { context }) => {
    unread ??= {
      ...context,
      analyse: undefined,
      classifier: classifier(
        knownServices(services, context.settings),
        ownHosts(new URL(url).hostname, []),
        undefined,
      ),
    };
    return planPage(scan, unread);
  });
  return undefined;
};

/** The same, and inline scripts are parsed. */
export const inlineScripts: Mode = async (folder, url) => {
  await rewriteSite(folder, url, (scan, site) => site.plan(scan));
  return undefined;
};

/** Two passes over the pages, as `latchkey gate` does it, and nothing of what it does around them. */
async function rewriteSite(
  folder: string,
  url: string,
  planOf: (scan: PageScan, site: Site) => Promise<PagePlan>,
): Promise<void> {
  const [{ editsOf, parseConfig, scanPage }, { briefSplicer, pageOf, sourceOf }, { createSite }] =
    await Promise.all([
      import('@latchkey/core'),
      import('../../../packages/node/src/read-page.ts'),
      import('../../../packages/node/src/site.ts'),
    ]);
  const site = createSite(parseConfig({ site: url }, 'bench'), { url, base: '/' });
  const read = briefReader();
  const plans: PagePlan[] = [];
  for (const path of pagesOf(folder)) {
    const source = sourceOf(read(join(folder, path)), path);
    plans.push(await planOf(await scanPage(pageOf(path, source, url)), site));
  }
  const view = site.view(site.inventory(plans.flatMap(({ found }) => found)));
  const staged = stageFiles(folder);
  const spliced = briefSplicer();
  for (const plan of plans) {
    staged.add(plan.path, spliced(read(join(folder, plan.path)), editsOf(plan, view)));
  }
  staged.commit();
}
