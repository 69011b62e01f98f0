import { beforeAll, expect, it } from 'vitest';
import { astroSite, folderOf, urlOf } from '../support/example-sites.ts';
import { startVisit } from '../support/visit.ts';
import { sharedWorld } from './support/world.ts';

const receipt = 'localStorage latchkey:/';
/** Starlight keeps these, with and without Latchkey; the second when a page is left. */
const theme = 'localStorage starlight-theme';
const sidebar = 'sessionStorage sl-sidebar-state';
const world = sharedWorld();

beforeAll(() => world().internet.publish(astroSite.host, folderOf(astroSite, 'gated')));

it('refuse all: nobody is contacted, not after a reload either, and only the answer is stored', async () => {
  const { page, observe, end } = await startVisit(world().visitor, urlOf(astroSite, '/statistics/'));
  const banner = page.locator('#latchkey-ask [data-latchkey-action="reject-all"]');
  await banner.waitFor({ state: 'visible' });
  await banner.click();
  expect(await observe()).toMatchObject({ hosts: [], stored: [receipt, theme] });

  await page.reload();
  expect(await observe()).toMatchObject({ hosts: [], stored: [receipt, theme, sidebar] });
  expect(await banner.isVisible()).toBe(false);
  await end();
});

it('accept all: the statistics run, on the next page too, and the banner does not return', async () => {
  const { page, observe, end } = await startVisit(world().visitor, urlOf(astroSite, '/statistics/'));
  await page.locator('#latchkey-ask [data-latchkey-action="accept-all"]').click();
  const accepted = await observe();
  expect(accepted.hosts).toContain('www.googletagmanager.com');
  expect(accepted.hosts).toContain('connect.facebook.net');

  await page.goto(urlOf(astroSite, '/limits/'));
  const next = await observe();
  expect(next.hosts).toContain('www.googletagmanager.com');
  expect(next.hosts, 'the banner did not name Giscus').not.toContain('giscus.app');
  expect(await page.locator('#latchkey-ask [data-latchkey-action="accept-all"]').isVisible()).toBe(false);
  await end();
});
