import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab, settle, type Visit, type VisitOptions } from './support/lab.ts';
import { view } from './support/sample-site.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

/** Opens the sample site, which keeps its receipts in a cookie. */
async function during(
  happens: (visit: Visit) => Promise<void>,
  {
    address = 'https://docs.site.test/',
    scope = '/',
    domain,
    ...options
  }: VisitOptions & { address?: string; scope?: string; domain?: string } = {},
): Promise<void> {
  const site = { ...view, scope, cookie: { domain } };
  const visit = await lab.visit({ view: site, ...options });
  await visit.page.goto(address);
  await settle(visit.page);
  await happens(visit);
  expect(visit.errors).toEqual([]);
  await visit.end();
}

const choose = async ({ page }: Visit, action: string) => {
  await page.click(`#latchkey-ask [data-latchkey-action="${action}"]`);
  await settle(page);
};
const cookies = async ({ page }: Visit) =>
  (await page.context().cookies()).map(({ name, domain, path, sameSite, secure }) => ({
    name: decodeURIComponent(name),
    domain,
    path,
    sameSite,
    secure,
  }));
const cookie = { name: 'latchkey:/', domain: 'docs.site.test', path: '/', sameSite: 'Lax', secure: true };

describe('a receipt in a cookie', () => {
  it('holds on the next page, and nothing else is stored', () =>
    during(
      async (visit) => {
        expect(await cookies(visit)).toEqual([]);
        await choose(visit, 'accept-all');
        expect(await cookies(visit)).toEqual([{ ...cookie, domain: 'site.test', secure: false }]);
        await visit.go('/quiet/');
        expect(visit.contacts).toEqual(['/counter.js', '/counter.js']);
        expect(await visit.page.evaluate(() => localStorage.length)).toBe(0);
      },
      { address: 'http://site.test/' },
    ));

  it('ends with the choice, whatever pages are opened', () =>
    during(async (visit) => {
      await choose(visit, 'reject-all');
      const ends = async () => (await visit.page.context().cookies())[0]?.expires ?? 0;
      const first = await ends();
      const halfYear = 182 * 24 * 3600;
      expect(Math.abs(first - Date.now() / 1000 - halfYear)).toBeLessThan(5 * 24 * 3600);
      await visit.page.goto('https://docs.site.test/quiet/');
      await visit.page.evaluate(() => window.latchkey.consent('ads'));
      expect(await ends()).toBe(first);
    }));

  it('is shared by the subdomains of its domain, and replaces one of the host alone', () =>
    during(
      async (visit) => {
        const value = encodeURIComponent(JSON.stringify({ v: 1, exp: 4e9, services: { ads: [1, 'd1'] } }));
        await visit.page
          .context()
          .addCookies([{ name: encodeURIComponent('latchkey:/'), value, url: 'https://docs.site.test/' }]);
        await visit.page.evaluate(() => window.latchkey.reject());
        expect(await cookies(visit)).toEqual([{ ...cookie, domain: '.site.test' }]);
        await visit.page.goto('https://www.site.test/');
        await settle(visit.page);
        expect(await visit.asked()).toBe('');
      },
      { domain: 'site.test' },
    ));

  it('is of the host alone where the domain is none of its own', () =>
    during(
      async (visit) => {
        await choose(visit, 'reject-all');
        expect(await cookies(visit)).toEqual([{ ...cookie, domain: 'preview.test' }]);
      },
      { domain: 'site.test', address: 'https://preview.test/' },
    ));

  it('belongs to the path of the site, and says nothing about its neighbours', () =>
    during(
      async (visit) => {
        await choose(visit, 'reject-all');
        expect(await cookies(visit)).toEqual([{ ...cookie, name: 'latchkey:/guide/', path: '/guide/' }]);
        await visit.page.goto('https://docs.site.test/guide/deep/');
        await settle(visit.page);
        expect(await visit.asked()).toBe('');
      },
      { scope: '/guide/', address: 'https://docs.site.test/guide/deep/' },
    ));

  it('is read again by a tab that is looked at again', () =>
    during(async (visit) => {
      await visit.page.evaluate(() => window.latchkey.accept());
      const other = await visit.page.context().newPage();
      await other.goto('https://docs.site.test/quiet/');
      await settle(other);
      await other.evaluate(() => window.latchkey.reject()).catch(() => {});
      const reloaded = visit.page.waitForEvent('load');
      await visit.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))).catch(() => {});
      await reloaded;
      expect(await visit.page.evaluate(() => window.latchkey.consent('ads'))).toBe(false);
    }));

  it.each(['%', '{', 'null', '5', '%7B%22v%22%3A1%7D'])('that is %s is no choice', (value) =>
    during(async (visit) => {
      const name = encodeURIComponent('latchkey:/');
      await visit.page.context().addCookies([{ name, value, url: 'https://docs.site.test/' }]);
      await visit.page.reload();
      await settle(visit.page);
      expect(await visit.asked()).toContain('Google Analytics');
      await choose(visit, 'reject-all');
      expect(await visit.asked()).toContain('Refused.');
    }),
  );
});

describe('where the browser keeps nothing', () => {
  const noStorage = () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new Error('refused');
      },
    });
  const noCookies = () =>
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} });

  it('the choice holds for the page view, and that is what is said', async () => {
    const visit = await lab.visit({ before: noStorage });
    await visit.go();
    await choose(visit, 'accept-all');
    expect(visit.contacts).toEqual(['/counter.js']);
    expect(await visit.asked()).toContain('does not let this site keep your answer');
    expect(await visit.asked()).not.toContain('stored in this browser');
    await visit.page.evaluate(() => dispatchEvent(new StorageEvent('storage')));
    expect(await visit.page.evaluate(() => window.latchkey.consent('ads'))).toBe(true);
    expect(visit.errors).toEqual([]);
    await visit.end();
  });

  it('a refusal is not called stored either', async () => {
    const visit = await lab.visit({ before: noStorage });
    await visit.go();
    await choose(visit, 'reject-all');
    expect(await visit.asked()).toContain('does not let this site keep your answer');
    await visit.end();
  });

  it('so with cookies', () =>
    during(
      async (visit) => {
        await choose(visit, 'accept-all');
        expect(await visit.asked()).toContain('does not let this site keep your answer');
        expect(await visit.page.evaluate(() => window.latchkey.consent('ads'))).toBe(true);
      },
      { before: noCookies },
    ));
});
