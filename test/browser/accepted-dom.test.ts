import { describe, expect, it } from 'vitest';
import { comparableDom } from '../support/comparable-dom.ts';
import { exampleSites, folderOf, pagesOf, urlOf, type Variant } from '../support/example-sites.ts';
import { acceptEverything } from '../support/measure-site.ts';
import { startVisit } from '../support/visit.ts';
import { sharedWorld } from './support/world.ts';

describe.each(exampleSites)('after accept("*") on the $name site', (site) => {
  const world = sharedWorld();

  async function domOf(path: string, variant: Variant): Promise<string[]> {
    const { internet, visitor } = world();
    internet.publish(site.host, folderOf(site, variant));
    const { page, observe, end } = await startVisit(visitor, urlOf(site, path));
    await observe();
    await acceptEverything(page);
    await observe();
    const dom = await comparableDom(page);
    await end();
    return dom;
  }

  it('the DOM of every page equals that of the ungated page', { timeout: 600_000 }, async () => {
    for (const path of await pagesOf(site, 'ungated')) {
      expect(await domOf(path, 'gated'), path).toEqual(await domOf(path, 'ungated'));
    }
  });
});
