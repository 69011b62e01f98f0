import { cp } from 'node:fs/promises';
import { type Config, parseConfig } from '@latchkey/core';
import { gateFolder } from '@latchkey/node';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ConsoleMessages, listenToConsole } from '../support/console-messages.ts';
import {
  astroWithPreact,
  buildHydratedSite,
  type HydratedSite,
  vitePress,
} from '../support/hydrated-sites.ts';
import type { Contact } from '../support/internet.ts';
import { withScratch } from '../support/scratch.ts';
import { settled } from '../support/settled.ts';
import { freshTab, storedBy } from '../support/visitor.ts';
import { sharedWorld } from './support/world.ts';

const host = 'docs.acme.example';
const origin = `https://${host}`;
const world = sharedWorld();
const builds = new Map<HydratedSite, string>();

beforeAll(async () => {
  for (const site of [vitePress, astroWithPreact]) builds.set(site, await buildHydratedSite(site));
});

interface Visit {
  page: Page;
  contacts: Contact[];
  messages: ConsoleMessages;
  /**
   * Hosts asked so far, each once. Chromium connects to the host of a frame before it reads the policy that blocks the
   * frame: such a connection, over which nothing is asked, is not counted.
   */
  hosts(): string[];
  go(path: string): Promise<void>;
  settle(): Promise<void>;
}

/** A first visit to a gated site. */
async function visit(
  site: HydratedSite,
  happens: (visit: Visit) => Promise<void>,
  config: Config = {},
): Promise<void> {
  await withScratch(async (folder) => {
    const { internet, visitor } = world();
    await cp(builds.get(site) ?? '', folder, { recursive: true });
    const settings = parseConfig({ site: `${origin}/`, ...config }, 'test');
    await gateFolder({ folder, settings, address: { url: `${origin}/`, base: '/' } });
    internet.publish(host, folder);
    const page = await freshTab(visitor, origin);
    page.setDefaultTimeout(5000);
    const contacts = internet.begin();
    const messages = listenToConsole(page);
    const settle = () => settled(page, internet);
    try {
      await happens({
        page,
        contacts,
        messages,
        settle,
        hosts: () =>
          [...new Set(contacts.flatMap(({ host, path }) => (path === undefined ? [] : [host])))].sort(),
        async go(path) {
          await page.goto(origin + path);
          await settle();
        },
      });
    } finally {
      await page.close();
    }
  });
}

const film = 'www.youtube.com';
const placeholder = (page: Page) => page.frameLocator('iframe[data-latchkey-gate]');
const act = (page: Page, action: string) =>
  placeholder(page).locator(`[data-latchkey-action="${action}"]`).click();
const contentOf = (page: Page) => page.frameLocator('iframe').locator('h1').textContent();

/** The site's own code has taken over the page. */
const isHydrated = () => {
  const app = document.querySelector('#app');
  const islands = document.querySelectorAll('astro-island');
  return app ? '__vue_app__' in app : [...islands].every((island) => !island.hasAttribute('ssr'));
};

describe.each([
  { site: vitePress, path: '/guide.html' },
  { site: astroWithPreact, path: '/guide/' },
  { site: astroWithPreact, path: '/only/' },
])('$site.name $path', ({ site, path }) => {
  it('contacts nobody on load, and shows the placeholder where its own code makes the frame', () =>
    visit(site, async ({ page, messages, hosts, go }) => {
      await go(path);
      await page.waitForFunction(isHydrated);
      expect(hosts()).toEqual([]);
      expect(await placeholder(page).locator('body').textContent()).toContain('YouTube');
      expect(await page.getAttribute('iframe', 'title')).toContain('Intro');
      expect(messages.others).toEqual([]);
    }));

  it('lets its API playground work', () =>
    visit(site, async ({ page, hosts, go, settle }) => {
      await go(path);
      await page.click('#try');
      await settle();
      expect(await page.textContent('#answer')).toBe('{}');
      expect(hosts()).toEqual(['api.acme-tools.example']);
      await page.click('#try-own');
      await settle();
      expect(JSON.parse((await page.textContent('#answer')) ?? '')).toEqual({ hello: 'own' });
    }));

  it('loads once more after a grant, and shows the content', () =>
    visit(site, async ({ page, messages, hosts, go, settle }) => {
      await go(path);
      let loads = 0;
      page.on('load', () => loads++);
      const entries = await page.evaluate(() => history.length);
      await Promise.all([page.waitForEvent('load'), act(page, 'always')]);
      await settle();
      expect(loads).toBe(1);
      expect(hosts()).toEqual([film]);
      expect(await contentOf(page)).toBe(film);
      expect(await page.evaluate(() => history.length)).toBe(entries);
      await go(path);
      expect(await contentOf(page)).toBe(film);
      expect(messages.others).toEqual([]);
    }));

  it('loads the frame once without storing anything', () =>
    visit(site, async ({ page, hosts, go, settle, contacts }) => {
      await go(path);
      await Promise.all([page.waitForEvent('load'), act(page, 'load')]);
      await settle();
      expect(hosts()).toEqual([film]);
      expect(await contentOf(page)).toBe(film);
      expect((await storedBy(page)).filter((name) => name.includes('latchkey'))).toEqual([]);
      contacts.length = 0;
      await page.reload();
      await settle();
      expect(hosts()).toEqual([]);
    }));
});

it('a frame that its own code makes again and again stays closed, and open once it is open', () =>
  visit(astroWithPreact, async ({ page, hosts, go, settle }) => {
    await go('/guide/');
    await page.click('#wide');
    await page.waitForSelector('[data-shown="640"]');
    await settle();
    expect(hosts()).toEqual([]);
    expect(await placeholder(page).locator('body').textContent()).toContain('YouTube');
    await Promise.all([page.waitForEvent('load'), act(page, 'always')]);
    await settle();
    await page.click('#wide');
    await page.waitForSelector('[data-shown="640"]');
    await settle();
    expect(await contentOf(page)).toBe(film);
    expect(hosts()).toEqual([film]);
  }));

describe.each([
  { site: vitePress, home: '/', guide: '/guide.html', link: '.VPNavBarMenu a[href="/guide.html"]' },
  { site: astroWithPreact, home: '/', guide: '/guide/', link: 'a[href="/guide/"]' },
  { site: astroWithPreact, home: '/', guide: '/only/', link: 'a[href="/only/"]' },
])('$site.name: a page that is shown without being loaded, $guide', ({ site, home, guide, link }) => {
  const follow = async ({ page, settle }: Visit) => {
    await page.waitForFunction(isHydrated);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await page.click(link);
    await page.waitForURL(`**${guide}`);
    await page.waitForFunction(isHydrated);
    await page.waitForSelector('iframe');
    await settle();
    expect(await page.evaluate('window.stayed'), 'the page was not loaded anew').toBe(true);
  };

  it('contacts nobody before consent, though the page that was loaded gates nothing', () =>
    visit(site, async (visit) => {
      await visit.go(home);
      expect(visit.messages).toEqual({ guard: [], others: [] });
      await follow(visit);
      expect(visit.hosts()).toEqual([]);
      expect(await placeholder(visit.page).locator('body').textContent()).toContain('YouTube');
      await visit.page.click('#try');
      await visit.settle();
      expect(await visit.page.textContent('#answer')).toBe('{}');
      expect(visit.messages.others).toEqual([]);
    }));

  it('shows its content once there is consent', () =>
    visit(site, async (visit) => {
      await visit.go(guide);
      await Promise.all([visit.page.waitForEvent('load'), act(visit.page, 'always')]);
      await visit.settle();
      await visit.go(home);
      visit.contacts.length = 0;
      await follow(visit);
      expect(visit.hosts()).toEqual([film]);
      expect(await contentOf(visit.page)).toBe(film);
    }));

  it('shows its content when it is asked for there', () =>
    visit(site, async (visit) => {
      await visit.go(home);
      await follow(visit);
      await act(visit.page, 'always');
      await visit.page.waitForSelector('iframe:not([data-latchkey-gate])');
      await visit.settle();
      expect(await contentOf(visit.page)).toBe(film);
      expect(visit.hosts()).toEqual([film]);
    }));
});

it('never loads a page in which somebody has written something: it offers to', () =>
  visit(astroWithPreact, async ({ page, hosts, go, settle }) => {
    await go('/guide/');
    await page.evaluate(() => document.body.append(document.createElement('textarea')));
    await page.fill('textarea', 'half a letter');
    await act(page, 'always');
    await settle();
    expect(await page.inputValue('textarea')).toBe('half a letter');
    expect(hosts()).toEqual([]);
    await Promise.all([page.waitForEvent('load'), page.click('[data-latchkey-action="reload"]')]);
    await settle();
    expect(hosts()).toEqual([film]);
  }));

it('guard: false leaves pages to their own code', () =>
  visit(
    astroWithPreact,
    async ({ hosts, go }) => {
      await go('/only/');
      expect(hosts()).toEqual([film]);
    },
    { guard: false },
  ));

it("guard: 'strict' holds requests and pictures too, and not those of the site's own", () =>
  visit(
    astroWithPreact,
    async ({ page, hosts, go, settle }) => {
      await go('/guide/');
      await page.click('#try');
      await settle();
      expect(hosts()).toEqual([]);
      await page.click('#try-own');
      await settle();
      expect(await page.textContent('#answer')).toContain('own');
    },
    { guard: 'strict' },
  ));
