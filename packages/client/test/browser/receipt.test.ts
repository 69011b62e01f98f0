import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab, settle, type Visit, type VisitOptions } from './support/lab.ts';
import { view } from './support/sample-site.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

async function during(options: VisitOptions, happens: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await lab.visit(options);
  await visit.go();
  await happens(visit);
  expect(visit.errors).toEqual([]);
  await visit.end();
}

describe('the visitor’s own copy', () => {
  const open = async ({ page }: Visit) => {
    await page.click('[data-latchkey-slot="link"]');
    await page.waitForSelector('dialog[open]');
  };
  const chosen = {
    site: 'http://site.test/',
    chosen: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    until: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    where: 'banner',
    language: 'en',
    revision: 'r1',
    services: { ads: false, 'google-analytics': false },
  };
  const refuse = async ({ page }: Visit) => {
    await page.click('#latchkey-ask [data-latchkey-action="reject-all"]');
    await settle(page);
  };

  it('is offered once there is something in it', () =>
    during({}, async (visit) => {
      await open(visit);
      expect(await visit.page.isVisible('dialog [data-latchkey-action="download"]')).toBe(false);
    }));

  it('can be downloaded', () =>
    during({}, async (visit) => {
      await refuse(visit);
      await open(visit);
      expect(await visit.page.textContent('[data-latchkey-part="state"]')).toMatch(/^You chose on .*\d{4}/);
      const [download] = await Promise.all([
        visit.page.waitForEvent('download'),
        visit.page.click('dialog [data-latchkey-action="download"]'),
      ]);
      expect(download.suggestedFilename()).toBe('site.test.json');
      expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(chosen);
    }));

  it('says which answers are to an earlier question', () =>
    during({}, async (visit) => {
      await refuse(visit);
      await visit.page.evaluate(() => {
        const receipt = JSON.parse(localStorage['latchkey:/']);
        receipt.services.ads.push(receipt.exp, 'r0');
        localStorage['latchkey:/'] = JSON.stringify(receipt);
      });
      await visit.go();
      await open(visit);
      const [download] = await Promise.all([
        visit.page.waitForEvent('download'),
        visit.page.click('dialog [data-latchkey-action="download"]'),
      ]);
      expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual({
        ...chosen,
        earlierRevisions: { ads: 'r0' },
      });
    }));

  it('can be copied, also where scripts have no clipboard, and the button keeps the focus', () =>
    during({}, async (visit) => {
      await refuse(visit);
      await open(visit);
      await visit.page.evaluate(() =>
        document.addEventListener('copy', () => {
          sessionStorage['copied'] = (document.activeElement as HTMLTextAreaElement).value;
        }),
      );
      await visit.page.click('dialog [data-latchkey-action="copy"]');
      await visit.page.getByText('Copied', { exact: true }).waitFor();
      expect(JSON.parse(await visit.page.evaluate(() => sessionStorage['copied']))).toEqual(chosen);
      expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toBe('Copy');
    }));
});

describe('a change that visitors are told about', () => {
  const changes = [
    {
      date: '2026-03-01',
      text: { en: 'Videos come from Vimeo now.', fr: 'Les vidéos viennent de Vimeo.' },
      url: 'changes/',
      notice: true,
    },
    { date: '2026-02-01', text: 'Silent', notice: false },
    { date: '2026-01-01', text: 'An older one.', notice: true },
  ];
  const options = { view: { ...view, changes } };
  const day = (date: string) => Date.parse(date) / 1000;
  const answers = { ads: [0, 'd1'], 'google-analytics': [0, 'c3f'] };
  const chose = async ({ page }: Visit, date: string, services: object = answers) =>
    page.evaluate(
      (receipt) => {
        localStorage['latchkey:/'] = JSON.stringify(receipt);
      },
      { v: 1, rev: 'r1', seen: 'r1', at: day(date), exp: 4e9, src: 'banner', lang: 'en', services },
    );
  const receipt = ({ page }: Visit) => page.evaluate(() => JSON.parse(localStorage['latchkey:/']));

  it('is one line with a link, for who chose before it: once, without a question', () =>
    during(options, async (visit) => {
      await chose(visit, '2026-02-10');
      await visit.go();
      const said = await visit.asked();
      expect(said).toContain('New on March 1, 2026: Videos come from Vimeo now.');
      expect(said).not.toMatch(/Silent|older/);
      const link = visit.page.locator('#latchkey-ask a');
      expect(await link.getAttribute('href')).toBe('http://site.test/changes/');
      expect(await visit.page.locator('#latchkey-ask button').allInnerTexts()).toEqual(['Close']);
      expect(await visit.page.evaluate(() => document.activeElement?.localName)).toBe('body');
      expect(await receipt(visit)).toMatchObject({ at: day('2026-02-10'), exp: 4e9, services: answers });

      await visit.go();
      expect(await visit.asked()).toBe('');
    }));

  it('can be closed', () =>
    during(options, async (visit) => {
      await chose(visit, '2025-02-10');
      await visit.go();
      expect(await visit.asked()).toContain('An older one.');
      await visit.page.click('#latchkey-ask [data-latchkey-action="close"]');
      expect(await visit.asked()).toBe('');
    }));

  it('is no news to who chose after it, or has not chosen', () =>
    during(options, async (visit) => {
      expect(await visit.asked()).toContain('Google Analytics');
      await visit.page.click('#latchkey-ask [data-latchkey-action="reject-all"]');
      await settle(visit.page);
      await visit.go();
      expect(await visit.asked()).toBe('');
      await chose(visit, '2026-03-02');
      await visit.go();
      expect(await visit.asked()).toBe('');
    }));

  it('waits while there is a question, and the answer does not swallow it', () =>
    during(options, async (visit) => {
      await chose(visit, '2026-02-10', { ads: [0, 'd1'] });
      await visit.go();
      expect(await visit.asked()).toContain('earlier answers stay');
      await visit.page.click('#latchkey-ask [data-latchkey-action="reject-all"]');
      await settle(visit.page);
      await visit.go();
      expect(await visit.asked()).toContain('Vimeo');
    }));

  it('speaks the language of the page', () =>
    during({ ...options, lang: 'fr' }, async (visit) => {
      await chose(visit, '2026-02-10');
      await visit.go();
      expect(await visit.asked()).toContain('1 mars 2026');
      expect(await visit.asked()).toContain('Les vidéos viennent de Vimeo.');
    }));

  it('leads to the policy that the banner of that page leads to', () => {
    const policy = { en: '/policy/', 'fr-BE': '/be/policy/', 'fr-CH': '/ch/policy/' };
    const changed = { ...view, policy, changes: [{ date: '2026-03-01', text: 'A new one.', notice: true }] };
    return during({ view: changed, lang: 'fr' }, async (visit) => {
      await visit.page.addInitScript(() => {
        const asSwiss = () => {
          document.documentElement.lang = 'fr-CH';
        };
        new MutationObserver(asSwiss).observe(document, { childList: true });
      });
      await chose(visit, '2026-02-10');
      await visit.go();
      const link = visit.page.locator('#latchkey-ask a');
      expect(await link.getAttribute('href')).toBe('http://site.test/ch/policy/');
    });
  });
});

it.each([false, true])('a page that comes back as it was left reads it again (island there: %s)', (there) =>
  during({}, async (visit) => {
    const { page } = visit;
    await page.click('#latchkey-ask [data-latchkey-action="reject-all"]');
    await settle(page);
    const stored = await page.evaluate(() => {
      const receipt: string = localStorage['latchkey:/'];
      delete localStorage['latchkey:/'];
      return receipt;
    });
    await visit.go();
    if (there) await page.evaluate(() => window.latchkey.open());
    expect(await visit.asked()).toContain('Google Analytics');
    // What a browser does with a page in its back/forward cache, which is off while it is driven.
    await page.evaluate((receipt) => {
      dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
      localStorage['latchkey:/'] = receipt;
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    }, stored);
    await settle(page);
    expect(await visit.asked()).toBe('');
  }),
);
