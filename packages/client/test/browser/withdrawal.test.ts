import { describe, expect, it } from 'vitest';
import { inventoryService } from '../../../core/test/emit/sample-view.ts';
import { eachVisit } from './support/each-visit.ts';
import { type Lab, settle, type Visit } from './support/lab.ts';
import { gatedFilm, gatedScript, pageOf, view } from './support/sample-site.ts';

let lab: Lab;
let visit: Visit;

eachVisit((each, within) => {
  visit = each;
  lab = within;
});

const counter = '(window.ran ??= []).push(1)';

/** Visits a page with this in its `<main>`, and no banner. */
const onPage = async (body: string, happens: (visit: Visit) => Promise<void>) => {
  const visit = await lab.visit({ html: pageOf('en', false, body) });
  await visit.go();
  await happens(visit);
  expect(visit.errors).toEqual([]);
  await visit.end();
};

/** Does something that makes the page load again, and waits until it has. */
const reloading = async (act: () => Promise<unknown>) => {
  const reloaded = visit.page.waitForEvent('load');
  await act().catch(() => {});
  await reloaded;
  await settle(visit.page);
};
const withdraw = (service: string) => visit.page.evaluate((id) => window.latchkey.withdraw(id), service);
const accept = async () => {
  await visit.page.evaluate(() => window.latchkey.accept());
  await settle(visit.page);
};
const cookies = () =>
  visit.page.evaluate(() =>
    document.cookie
      .split('; ')
      .map((pair) => pair.split('=')[0])
      .sort(),
  );

describe('turning a service off', () => {
  it('deletes everything it keeps, and nothing else', async () => {
    // A secure origin: only there do pages have caches.
    await visit.page.goto('https://docs.site.test/guide/deep/');
    await accept();
    await visit.page.evaluate(async () => {
      for (const cookie of [
        '_ga=1; Domain=site.test; Path=/',
        '_ga=2; Path=/guide',
        '_ga=3; Path=/guide/deep/; Secure',
        '_ga_ABC=1; Domain=docs.site.test; Path=/guide/',
        '_ga_P=1; Path=/; Secure; Partitioned',
        '_gat=1; Path=/',
        'theme=dark; Path=/',
      ])
        Object.assign(document, { cookie: cookie });
      Object.assign(localStorage, { 'ga:id': '1', 'ga:': '1', game: '1' });
      Object.assign(sessionStorage, { 'ga.visit': '1', 'ga-visit': '1' });
      await caches.open('ga-v2');
      await caches.open('pages');
      const open = (name: string) =>
        new Promise((resolve) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result.close());
        });
      await open('ga-queue');
      await open('notes');
    });
    await reloading(() => withdraw('google-analytics'));

    expect(await cookies()).toEqual(['_gat', 'theme']);
    const left = await visit.page.evaluate(async () => [
      Object.keys(localStorage).sort(),
      Object.keys(sessionStorage),
      await caches.keys(),
      (await indexedDB.databases()).map(({ name }) => name),
    ]);
    expect(left).toEqual([['game', 'latchkey:/'], ['ga-visit'], ['pages'], ['notes']]);
  });

  it('says what was deleted and what only the browser can delete, once', async () => {
    await visit.go();
    await accept();
    await reloading(() => withdraw('google-analytics'));
    const said = await visit.asked();
    expect(said).toContain('Saved.');
    expect(said).toContain('kept for this site in your browser is deleted');
    expect(said).toContain('settings of your browser: Acme Ltd.');
    await visit.go();
    expect(await visit.asked()).toBe('');
  });

  it('leaves what another service that may run uses too', async () => {
    await visit.go();
    await accept();
    await visit.page.evaluate(() => {
      Object.assign(document, { cookie: 'shared=1; Path=/' });
      Object.assign(document, { cookie: '_ga=1; Path=/' });
    });
    await reloading(() => withdraw('google-analytics'));
    expect(await cookies()).toEqual(['shared']);
    await withdraw('ads');
    await settle(visit.page);
    expect(await cookies()).toEqual(['']);
  });

  it('deletes also what its scripts write while the page goes', async () => {
    await visit.go();
    await accept();
    await visit.page.evaluate(() =>
      addEventListener('pagehide', () => {
        Object.assign(document, { cookie: '_ga=again; Path=/' });
        localStorage['ga:again'] = '1';
      }),
    );
    await reloading(() => withdraw('google-analytics'));
    expect(await cookies()).toEqual(['']);
    expect(await visit.page.evaluate(() => Object.keys(localStorage))).toEqual(['latchkey:/']);
  });

  it('closes its gates: no script and no contact after one reload', async () => {
    await visit.go();
    await accept();
    expect(visit.contacts).toEqual(['/counter.js']);
    await reloading(() => withdraw('google-analytics'));
    expect(visit.contacts).toEqual(['/counter.js']);
    expect(await visit.page.evaluate(() => 'ran' in window)).toBe(false);
    expect(await visit.answers()).toEqual({ ads: 1, 'google-analytics': 0 });
    // Nothing is left to do: the page does not load again by itself.
    let loads = 0;
    visit.page.on('load', () => loads++);
    await visit.go();
    expect(loads).toBe(1);
  });

  it('tells the page, which stops what it started itself', async () => {
    await visit.go();
    await accept();
    await visit.page.evaluate(() =>
      document.addEventListener('latchkey:withdraw', ({ detail }) => {
        sessionStorage['told'] = detail.services.join();
      }),
    );
    await reloading(() => withdraw('google-analytics'));
    expect(await visit.page.evaluate(() => sessionStorage['told'])).toBe('google-analytics');
  });

  it('of a name that is no service says so', async () => {
    await visit.go();
    await expect(withdraw('google-analitics')).rejects.toThrow('google-analitics');
  });
});

describe('without anything that ran', () => {
  it('a frame gets its placeholder back in place: no reload, no history, and it works again', () =>
    onPage(gatedFilm('en'), async (visit) => {
      const film = visit.page.locator('#film');
      const gated = await film.evaluate((frame) => frame.outerHTML);
      const length = await visit.page.evaluate(() => Object.assign(window, { same: true }) && history.length);
      await visit.page.frameLocator('#film').locator('button').click();
      await settle(visit.page);
      expect(await film.getAttribute('src')).toBe('http://third.test/embed');
      expect(await visit.page.evaluate(() => history.length)).toBe(length);

      await visit.page.evaluate(() => window.latchkey.withdraw('youtube'));
      await settle(visit.page);
      expect(await film.evaluate((frame) => frame.outerHTML)).toBe(gated);
      expect(await visit.page.evaluate(() => [history.length, 'same' in window])).toEqual([length, true]);
      expect(visit.contacts).toEqual(['/embed']);

      await visit.page.frameLocator('#film').locator('[data-latchkey-action="load"]').click();
      await settle(visit.page);
      expect(visit.contacts).toEqual(['/embed', '/embed']);
    }));

  it('saying no to what was loaded once closes it', () =>
    onPage(gatedFilm('en'), async (visit) => {
      await visit.page.frameLocator('#film').locator('[data-latchkey-action="load"]').click();
      await settle(visit.page);
      await visit.page.evaluate(() => window.latchkey.withdraw('youtube'));
      expect(await visit.page.frameLocator('#film').locator('button').isVisible()).toBe(true);
    }));
});

describe('refusing', () => {
  it('deletes what is left of an earlier consent', async () => {
    await visit.go();
    await visit.page.evaluate(() => {
      Object.assign(document, { cookie: '_ga=1; Path=/' });
    });
    await visit.page.click('#latchkey-ask [data-latchkey-action="reject-all"]');
    await settle(visit.page);
    expect(await cookies()).toEqual(['']);
    expect(await visit.asked()).toContain('Refused.');
  });
});

describe('where somebody has written something', () => {
  it.each([
    ['<textarea></textarea>', 'textarea', 'a comment'],
    ['<input value="before">', 'input', 'after'],
    ['<div contenteditable></div>', 'div[contenteditable]', 'a comment'],
  ])('in %s, the page does not load by itself: a button offers it', (field, selector, text) =>
    onPage(field + gatedScript(counter), async (visit) => {
      await visit.page.evaluate(() => window.latchkey.accept());
      await visit.page.fill(`main ${selector}`, text);
      await visit.page.evaluate(() => {
        Object.assign(document, { cookie: '_ga=1; Path=/' });
        window.latchkey.withdraw('google-analytics');
      });
      await settle(visit.page);
      expect(await visit.page.evaluate(() => [document.cookie, 'ran' in window])).toEqual(['', true]);
      expect(await visit.asked()).toContain('when the page is loaded again');

      const reloaded = visit.page.waitForEvent('load');
      await visit.page.click('#latchkey-ask [data-latchkey-action="reload"]');
      await reloaded;
      await settle(visit.page);
      expect(await visit.page.evaluate(() => 'ran' in window)).toBe(false);
      expect(await visit.asked()).toContain('is deleted');
    }),
  );

  it('offers it also where what was said before was closed', () =>
    onPage(`<textarea></textarea>${gatedScript(counter)}`, async (visit) => {
      await visit.page.click('[data-latchkey-slot="link"]');
      await visit.page.click('dialog [data-latchkey-action="accept-all"]');
      await settle(visit.page);
      await visit.page.click('#latchkey-ask [data-latchkey-action="close"]');
      await visit.page.fill('main textarea', 'a comment');
      await visit.page.evaluate(() => {
        window.latchkey.withdraw('google-analytics');
      });
      await settle(visit.page);
      expect(await visit.asked()).toContain('when the page is loaded again');
      expect(await visit.asked()).not.toContain('Accepted');
    }));

  it.each([
    ['<select><option>Light</option><option>Dark</option></select>', 'outside a form is a setting'],
    [
      '<form><select><option>A</option><option selected>B</option></select><input type="checkbox" checked></form>',
      'as it was made is not written',
    ],
  ])('%s %s', (field) =>
    onPage(field + gatedScript(counter), async (visit) => {
      await visit.page.evaluate(() => {
        const setting = document.querySelector('main > select') as HTMLSelectElement | null;
        if (setting) setting.selectedIndex = 1;
      });
      await visit.page.evaluate(() => window.latchkey.accept());
      const reloaded = visit.page.waitForEvent('load');
      visit.page.evaluate(() => window.latchkey.withdraw('google-analytics')).catch(() => {});
      await reloaded;
    }),
  );
});

it('turning off what a tag manager contains ends the page on which that has loaded it', async () => {
  const asked = { asks: 'banner', purpose: 'statistics' } as const;
  const services = [
    inventoryService({ ...asked, id: 'manager', kind: 'tag-manager', contains: ['inside'] }),
    inventoryService({ ...asked, id: 'inside', kind: 'statistics', hosts: [], kinds: [] }),
  ];
  const own = { ...view, inventory: { services } };
  const html = pageOf('en', true, gatedScript(counter, '', 'manager'), ['manager'], own);
  const visit = await lab.visit({ view: own, html });
  await visit.go();
  await visit.page.evaluate(() => window.latchkey.accept());
  await settle(visit.page);
  expect(await visit.page.evaluate(() => 'ran' in window)).toBe(true);
  const reloaded = visit.page.waitForEvent('load');
  visit.page.evaluate(() => window.latchkey.withdraw('inside')).catch(() => {});
  await reloaded;
  await settle(visit.page);
  expect(await visit.page.evaluate(() => 'ran' in window)).toBe(false);
  await visit.end();
});
