import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Config, parseConfig } from '@latchkey/core';
import { gateFolder } from '@latchkey/node';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConsoleMessages, listenToConsole } from '../support/console-messages.ts';
import { type HydratedSite, hydratedSites } from '../support/hydrated-sites.ts';
import { type Contact, type Internet, startInternet } from '../support/internet.ts';
import { withScratch } from '../support/scratch.ts';
import { settled } from '../support/settled.ts';
import { freshTab, openVisitor, storedBy, type Visitor } from '../support/visitor.ts';

const host = 'docs.acme.example';
const origin = `https://${host}`;
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
    for (const [path, text] of Object.entries(site.files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
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

describe.each([
  { site: hydratedSites.vitePress, path: '/guide.html' },
  { site: hydratedSites.astro, path: '/' },
  { site: hydratedSites.astro, path: '/only.html' },
])('$site.name $path', ({ site, path }) => {
  it('contacts nobody on load, and shows the placeholder where its own code makes the frame', () =>
    visit(site, async ({ page, messages, hosts, go }) => {
      await go(path);
      expect(await page.evaluate(() => document.documentElement.dataset['shown'])).toBeTruthy();
      expect(hosts()).toEqual([]);
      expect(await placeholder(page).locator('h2').textContent()).toBe('YouTube');
      expect(await page.getAttribute('iframe', 'title')).toContain('Intro');
      expect(messages.others).toEqual([]);
      expect(messages.guard).toHaveLength(1);
    }));

  it('lets its API playground work', () =>
    visit(site, async ({ page, hosts, go, settle }) => {
      await go(path);
      await page.click('#try');
      await settle();
      expect(await page.textContent('#answer')).toBe('{}');
      expect(hosts()).toEqual(['api.acme-tools.example']);
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
      expect(await page.frameLocator('iframe').locator('h1').textContent()).toBe(film);
      expect(await page.evaluate(() => history.length)).toBe(entries);
      await go(path);
      expect(await page.frameLocator('iframe').locator('h1').textContent()).toBe(film);
      expect(messages.others).toEqual([]);
    }));

  it('loads the frame once without storing anything', () =>
    visit(site, async ({ page, hosts, go, settle, contacts }) => {
      await go(path);
      await Promise.all([page.waitForEvent('load'), act(page, 'load')]);
      await settle();
      expect(hosts()).toEqual([film]);
      expect(await page.frameLocator('iframe').locator('h1').textContent()).toBe(film);
      expect(await storedBy(page)).toEqual([]);
      contacts.length = 0;
      await page.reload();
      await settle();
      expect(hosts()).toEqual([]);
    }));
});

describe('pages that are shown without being loaded', () => {
  const follow = async ({ page, settle }: Visit) => {
    await page.click('nav a[href="/guide.html"]');
    await page.waitForSelector('[data-shown="guide"]');
    await settle();
  };

  it('contact nobody before consent, though the page that was loaded gates nothing', () =>
    visit(hydratedSites.vitePress, async (visit) => {
      await visit.go('/');
      expect(visit.messages).toEqual({ guard: [], others: [] });
      await follow(visit);
      expect(visit.hosts()).toEqual([]);
      expect(await placeholder(visit.page).locator('h2').textContent()).toBe('YouTube');
      expect(visit.messages.others).toEqual([]);
    }));

  it('show their content after it', () =>
    visit(hydratedSites.vitePress, async (visit) => {
      await visit.go('/guide.html');
      await Promise.all([visit.page.waitForEvent('load'), act(visit.page, 'always')]);
      await visit.settle();
      await visit.go('/');
      visit.contacts.length = 0;
      await follow(visit);
      expect(visit.hosts()).toEqual([film]);
    }));
});

it('never loads a page in which somebody has written something: it offers to', () =>
  visit(hydratedSites.astro, async ({ page, hosts, go, settle }) => {
    await go('/');
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

describe('guard: false', () => {
  it.each(Object.values(hydratedSites))('leaves $name to its own code', (site) =>
    visit(
      site,
      async ({ hosts, go }) => {
        await go(site === hydratedSites.astro ? '/' : '/guide.html');
        expect(hosts()).toEqual([film]);
      },
      { guard: false },
    ),
  );
});

it("guard: 'strict' holds requests and pictures too, and not those of the site's own", () =>
  visit(
    hydratedSites.astro,
    async ({ page, hosts, go, settle }) => {
      await go('/');
      await page.click('#try');
      await settle();
      expect(hosts()).toEqual([]);
      const own = await page.evaluate(async () => (await fetch('/only.html')).ok);
      expect(own).toBe(true);
    },
    { guard: 'strict' },
  ));
