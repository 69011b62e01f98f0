import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InventoryService } from '../../../core/src/model.ts';
import { inventoryService } from '../../../core/test/emit/sample-view.ts';
import { type Lab, openLab, settle, type Visit } from './support/lab.ts';
import { gatedScript, pageOf, view } from './support/sample-site.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const service = (id: string, part: Partial<InventoryService>) =>
  inventoryService({ id, asks: 'banner', kind: 'statistics', purpose: 'statistics', ...part });
const analytics = service('analytics', { consentSignal: 'google' });
const ads = service('ads', { consentSignal: 'google', purpose: 'advertising', kind: 'advertising' });

/** A page on which each service notes, when its script runs, what it finds in the global of its vendor. */
async function during(
  services: InventoryService[],
  happens: (visit: Visit) => Promise<void>,
  { own = {}, global = 'dataLayer', script = '' } = {},
): Promise<void> {
  const site = { ...view, ...own, inventory: { services } };
  const note = `${script};(window.found ??= []).push([...(window.${global} ?? [])].map((entry) => typeof entry === 'object' && 'length' in entry ? [...entry] : entry))`;
  const body = services.map(({ id }) => gatedScript(note, '', id)).join('');
  const html = pageOf(
    'en',
    true,
    body,
    services.map(({ id }) => id),
    site,
  );
  const visit = await lab.visit({ view: site, html });
  await visit.go();
  await happens(visit);
  expect(visit.errors).toEqual([]);
  await visit.end();
}

const found = ({ page }: Visit) =>
  page.evaluate(() => (window as unknown as { found?: unknown[][] }).found?.[0]);
const latest = ({ page }: Visit, global: string) =>
  page.evaluate((name) => {
    const entry = (window as unknown as Record<string, unknown[]>)[name]?.at(-1);
    return typeof entry === 'object' ? JSON.parse(JSON.stringify(Object.values(entry as object))) : entry;
  }, global);
const grant = async (visit: Visit, ids: string[]) => {
  await visit.page.click('[data-latchkey-slot="link"]');
  await visit.page.waitForSelector('dialog[open]');
  for (const id of ids) await visit.page.check(`[value="${id}"]`);
  await visit.page.click('dialog [data-latchkey-action="save"]');
  await settle(visit.page);
};

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

describe('Google', () => {
  it('hears nothing before consent', () =>
    during([analytics, ads], async (visit) => {
      expect(await visit.page.evaluate(() => 'dataLayer' in window)).toBe(false);
    }));

  it('finds all denied, then what was granted, before its first script runs', () =>
    during([analytics, ads], async (visit) => {
      await grant(visit, ['analytics']);
      expect(await found(visit)).toEqual([
        ['consent', 'default', denied],
        ['consent', 'update', { ...denied, analytics_storage: 'granted' }],
      ]);
    }));

  it('hears of each change: more, and less', () =>
    during([analytics, ads], async (visit) => {
      await grant(visit, ['analytics']);
      await grant(visit, ['ads']);
      const granted = {
        ...denied,
        analytics_storage: 'granted',
        ad_storage: 'granted',
        ad_user_data: 'granted',
        ad_personalization: 'granted',
      };
      expect(await latest(visit, 'dataLayer')).toEqual(['consent', 'update', granted]);
      // A field that was edited keeps the page from loading again.
      await visit.page.evaluate(() => {
        const field = document.createElement('textarea');
        document.body.append(field);
        field.value = 'written';
        return window.latchkey.withdraw('ads');
      });
      await settle(visit.page);
      expect(await latest(visit, 'dataLayer')).toEqual([
        'consent',
        'update',
        { ...denied, analytics_storage: 'granted' },
      ]);
    }));

  it('gets through a tag manager what comes through that', () => {
    const manager = service('manager', { kind: 'tag-manager', consentSignal: 'google', contains: ['ads'] });
    return during([manager, service('ads', { purpose: 'advertising' })], async (visit) => {
      await visit.page.evaluate(() => window.latchkey.accept());
      await settle(visit.page);
      expect(await latest(visit, 'dataLayer')).toMatchObject({
        2: { ad_storage: 'granted', analytics_storage: 'granted' },
      });
    });
  });

  it('is told in the mapping of the author', () =>
    during(
      [analytics],
      async (visit) => {
        await grant(visit, ['analytics']);
        const all = { ...denied, analytics_storage: 'granted', functionality_storage: 'granted' };
        expect(await latest(visit, 'dataLayer')).toEqual(['consent', 'update', all]);
      },
      { own: { consentMode: { statistics: ['analytics_storage', 'functionality_storage'] } } },
    ));
});

describe('others', () => {
  it('Microsoft UET', () =>
    during(
      [service('uet', { consentSignal: 'microsoft-uet', purpose: 'advertising' })],
      async (visit) => {
        await grant(visit, ['uet']);
        expect(await found(visit)).toEqual([
          'consent',
          'default',
          { ad_storage: 'denied' },
          'consent',
          'update',
          { ad_storage: 'granted' },
        ]);
      },
      { global: 'uetq' },
    ));

  it('Microsoft Clarity, whose snippet takes over the queue', () =>
    during(
      [service('clarity', { consentSignal: 'microsoft-clarity' })],
      async (visit) => {
        await grant(visit, ['clarity']);
        expect((await found(visit))?.[0]).toEqual([
          'consentv2',
          { ad_Storage: 'denied', analytics_Storage: 'granted' },
        ]);
      },
      { global: 'clarity?.q' },
    ));

  it('Meta, after its snippet has revoked', () =>
    during(
      [service('pixel', { consentSignal: 'meta', purpose: 'advertising' })],
      async (visit) => {
        expect(await visit.page.evaluate(() => 'fbq' in window)).toBe(false);
        await grant(visit, ['pixel']);
        expect(await latest(visit, 'said')).toEqual(['consent', 'grant']);
      },
      {
        global: 'said',
        script: "window.said = []; window.fbq = (...call) => said.push(call); fbq('consent', 'revoke')",
      },
    ));

  it('Matomo', () =>
    during(
      [service('matomo', { consentSignal: 'matomo' })],
      async (visit) => {
        await grant(visit, ['matomo']);
        expect(await found(visit)).toEqual([['setConsentGiven'], ['setCookieConsentGiven']]);
      },
      { global: '_paq' },
    ));
});

it('without what tells the vendor, nothing of the vendor runs', () =>
  during([analytics], async (visit) => {
    await visit.page.route('**/signals.js*', (route) => route.fulfill({ status: 404, body: '' }));
    await visit.page.evaluate(() => window.latchkey.accept().catch(() => {}));
    await settle(visit.page);
    expect(await found(visit)).toBeUndefined();
  }));
