import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startVisit, type Visit } from '../support/visit.ts';
import { astroRouter } from './support/astro-router.ts';
import { docsPage, gatedSite } from './support/docs-page.ts';
import { sharedWorld } from './support/world.ts';

const world = sharedWorld();
let sites = 0;

async function open(html: string, files: Record<string, string>): Promise<Visit> {
  const { internet, visitor, scratch } = world();
  const { site, gated } = await gatedSite(html, join(scratch, String(++sites)), files);
  internet.publish(site.url.host, gated);
  return startVisit(visitor, site.url.href);
}

const statistics = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>';
const film = '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe>';
const count = () => (window as { __ran?: string[] }).__ran?.length ?? 0;

describe('Astro’s router', () => {
  const router =
    '<meta name="astro-view-transitions-enabled" content="true"><script type="module" src="/router.js"></script>';
  const page = (body: string, head = '') =>
    docsPage(`<main><h1>T</h1>${body}</main><footer>F</footer>`, { head: router + head });
  const openBoth = async (first: string, second: string) =>
    open(first, { '/other/index.html': second, '/router.js': await astroRouter() });

  /** From a page to another that is shown in its place. */
  async function navigate({ page, observe }: Visit, path: string) {
    await page.evaluate((path) => {
      const arrived = new Promise((resolve) =>
        document.addEventListener('astro:page-load', resolve, { once: true }),
      );
      Object.assign(window, { stayed: true });
      (window as unknown as { navigate(path: string): void }).navigate(path);
      return arrived.then(() => {});
    }, path);
    const observed = await observe();
    expect(await page.evaluate('window.stayed'), 'the page was not loaded anew').toBe(true);
    return observed;
  }

  it('shows pages whose gates open for what was granted, each script once', async () => {
    const visit = await openBoth(page('', statistics), page(film, statistics));
    const { page: tab, observe, end } = visit;
    expect(await observe()).toMatchObject({ hosts: [], uncaught: [] });
    await tab.locator('[data-latchkey-action="accept-all"]').click();
    expect((await observe()).hosts).toContain('www.googletagmanager.com');
    expect(await tab.evaluate(count)).toBe(1);

    expect((await navigate(visit, '/other/')).hosts, 'nobody was asked about the film').toEqual([]);
    expect(await tab.evaluate(count), 'as without Latchkey, a script of both pages runs once').toBe(1);
    await tab.frameLocator('iframe').locator('[data-latchkey-action="always"]').click();
    await tab.locator('iframe[src]').waitFor({ state: 'attached' });
    expect((await observe()).hosts).toEqual(['www.youtube.com']);

    await navigate(visit, '/');
    expect(await navigate(visit, '/other/')).toMatchObject({ hosts: ['www.youtube.com'], uncaught: [] });
    expect(await tab.locator('iframe').getAttribute('title')).toBe('Intro');
    await end();
  });

  it('asks on a page that is shown, and goes on asking until there is an answer', async () => {
    const visit = await openBoth(page(film), page('', statistics));
    const { page: tab, observe, end } = visit;
    await observe();
    const question = tab.locator('[data-latchkey-action="accept-all"]');
    expect(await question.count()).toBe(0);
    expect((await navigate(visit, '/other/')).hosts).toEqual([]);
    expect(await question.isVisible()).toBe(true);
    await navigate(visit, '/');
    await navigate(visit, '/other/');
    expect(await question.isVisible()).toBe(true);
    await question.click();
    await tab.waitForFunction(count);
    expect((await observe()).hosts).toContain('www.googletagmanager.com');
    await end();
  });

  it('leads to a first page with gates, which work', async () => {
    const visit = await openBoth(page('<p>Nothing</p>'), page(film, statistics));
    const { page: tab, observe, end } = visit;
    await observe();
    expect((await navigate(visit, '/other/')).hosts).toEqual([]);
    await tab.locator('[data-latchkey-action="reject-all"]').click();
    await tab.frameLocator('iframe').locator('[data-latchkey-action="load"]').click();
    expect((await observe()).hosts).toEqual(['www.youtube.com']);
    await end();
  });
});

it('gates that come from the server later open for what was granted', async () => {
  const island = `<div id="later"></div><script type="module" data-island-id="1">
    if (sessionStorage.later) {
      const html = await (await fetch('/fragment/')).text();
      const gated = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe');
      document.getElementById('later').append(document.importNode(gated, true));
    }
  </script>`;
  const { page, observe, end } = await open(docsPage(`<main><h1>T</h1>${film}${island}</main>`), {
    '/fragment/index.html': docsPage(film),
  });
  await observe();
  await page.evaluate(() => {
    sessionStorage['later'] = '1';
  });
  await page.reload();
  expect((await observe()).hosts, 'nobody has agreed').toEqual([]);
  expect(await page.locator('#later iframe').getAttribute('data-latchkey-gate')).toBe('iframe');
  await page.frameLocator('#later iframe').locator('[data-latchkey-action="always"]').click();
  await observe();
  await page.reload();
  expect((await observe()).contacts.filter(({ path }) => path?.startsWith('/embed'))).toHaveLength(2);
  await end();
});
