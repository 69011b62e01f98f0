import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparableDom } from '../support/comparable-dom.ts';
import { exampleSites, folderOf, pagesOf, urlOf, type Variant } from '../support/example-sites.ts';
import { type Internet, startInternet } from '../support/internet.ts';
import { acceptEverything } from '../support/measure-site.ts';
import { startVisit } from '../support/visit.ts';
import { openVisitor, type Visitor } from '../support/visitor.ts';

describe.each(exampleSites)('after accept("*") on the $name site', (site) => {
  let internet: Internet;
  let visitor: Visitor;

  beforeAll(async () => {
    internet = await startInternet();
    visitor = await openVisitor(internet);
  });
  afterAll(async () => {
    await visitor.leave();
    await internet.close();
  });

  async function domOf(path: string, variant: Variant): Promise<string[]> {
    internet.publish(site.host, folderOf(site, variant));
    const { page, observe, end } = await startVisit(visitor, urlOf(site, path));
    await observe();
    await acceptEverything(page);
    await observe();
    const dom = await comparableDom(page);
    await end();
    return dom;
  }

  it('the DOM of every page equals that of the ungated page', { timeout: 180_000 }, async () => {
    for (const path of await pagesOf(folderOf(site, 'ungated'))) {
      expect(await domOf(path, 'gated'), path).toEqual(await domOf(path, 'ungated'));
    }
  });
});
