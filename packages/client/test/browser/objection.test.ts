import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lab, openLab, settle, type Visit, type VisitOptions } from './support/lab.ts';
import { gatedScript, pageOf, third } from './support/sample-site.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const visits = gatedScript('', `data-latchkey-src="${third}/visits.js"`, 'visits');
const counter = gatedScript('', `data-latchkey-src="${third}/counter.js"`);
const html = pageOf('en', true, visits + counter, ['google-analytics', 'visits']);

async function during(options: VisitOptions, happens: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await lab.visit({ html, ...options });
  await visit.go();
  await happens(visit);
  expect(visit.errors).toEqual([]);
  await visit.end();
}

const openPreferences = async ({ page }: Visit) => {
  await page.click('[data-latchkey-slot="link"]');
  await page.waitForSelector('dialog[open]');
};
const object = async (visit: Visit) => {
  await openPreferences(visit);
  const reloaded = visit.page.waitForEvent('load');
  await visit.page.getByRole('button', { name: 'Object to Visits' }).click();
  await reloaded;
  await settle(visit.page);
};

it('what needs no consent runs at once; what needs one waits, and the banner asks about that alone', () =>
  during({}, async (visit) => {
    expect(visit.contacts).toEqual(['/visits.js']);
    expect(await visit.answers()).toBeNull();
    expect(await visit.asked()).toContain('Google Analytics');
    expect(await visit.asked()).not.toContain('Visits');
    await visit.page.click('#latchkey-ask [data-latchkey-action="reject-all"]');
    await settle(visit.page);
    expect(await visit.answers()).toEqual({ ads: 0, 'google-analytics': 0 });
    await visit.go();
    expect(visit.contacts).toEqual(['/visits.js', '/visits.js']);
  }));

it('stands under its own heading, with the reason and no box to tick', () =>
  during({}, async (visit) => {
    await openPreferences(visit);
    const item = visit.page.locator('dialog li', { hasText: 'Counts page views for the site alone' });
    expect(await item.locator('input').count()).toBe(0);
    expect(await item.getByRole('button').allInnerTexts()).toEqual(['Object to Visits']);
    expect(await visit.page.getByRole('heading', { name: 'Without consent' }).isVisible()).toBe(true);
  }));

it('an objection stops it, deletes what it kept, and holds on the next page', () =>
  during({}, async (visit) => {
    await visit.page.evaluate(() => Object.assign(document, { cookie: 'visits=1; Path=/' }));
    await object(visit);
    expect(visit.contacts).toEqual(['/visits.js']);
    expect(await visit.answers()).toEqual({ visits: 0 });
    expect(await visit.page.evaluate(() => document.cookie)).toBe('');
    expect(await visit.asked()).toContain('is deleted');
    await visit.go();
    expect(visit.contacts).toEqual(['/visits.js']);
    expect(await visit.page.evaluate(() => window.latchkey.consent('visits'))).toBe(false);
    // It is no answer to the question of the banner.
    expect(await visit.asked()).toContain('Google Analytics');
  }));

it('an objection can be withdrawn', () =>
  during({}, async (visit) => {
    await object(visit);
    await openPreferences(visit);
    expect(
      await visit.page.locator('dialog', { hasText: 'You objected: it no longer runs here.' }).count(),
    ).toBe(1);
    await visit.page.getByRole('button', { name: 'Withdraw the objection to Visits' }).click();
    await settle(visit.page);
    expect(visit.contacts).toEqual(['/visits.js', '/visits.js']);
    await openPreferences(visit);
    expect(await visit.page.getByRole('button', { name: 'Object to Visits' }).isVisible()).toBe(true);
  }));

it('an objection outlasts accepting, refusing, and a change of what is objected to', () =>
  during({}, async (visit) => {
    await object(visit);
    await visit.page.evaluate(() => window.latchkey.accept());
    await settle(visit.page);
    expect(visit.contacts).toEqual(['/visits.js', '/counter.js']);
    await visit.page.evaluate(() => {
      const receipt = JSON.parse(localStorage['latchkey:/']);
      receipt.services.visits = [0, 'another mark'];
      localStorage['latchkey:/'] = JSON.stringify(receipt);
    });
    await visit.go();
    expect(visit.contacts).toEqual(['/visits.js', '/counter.js', '/counter.js']);
  }));

it('code of the site may start it unless there is an objection', () =>
  during({}, async (visit) => {
    expect(await visit.page.evaluate(() => window.latchkey.consent('visits'))).toBe(true);
    const reloaded = visit.page.waitForEvent('load');
    visit.page.evaluate(() => window.latchkey.withdraw('visits')).catch(() => {});
    await reloaded;
    expect(await visit.page.evaluate(() => window.latchkey.consent('visits'))).toBe(false);
  }));

it('a signal of the browser objects for its visitor', () =>
  during(
    { before: () => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }) },
    async (visit) => {
      expect(visit.contacts).toEqual([]);
      await openPreferences(visit);
      await visit.page.getByRole('button', { name: 'Withdraw the objection to Visits' }).click();
      await settle(visit.page);
      expect(visit.contacts).toEqual(['/visits.js']);
    },
  ));
