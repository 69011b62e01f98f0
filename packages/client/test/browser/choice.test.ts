import { describe, expect, it } from 'vitest';
import { eachVisit } from './support/each-visit.ts';
import { settle, type Visit } from './support/lab.ts';

let visit: Visit;

eachVisit((each) => {
  visit = each;
});

const click = async (action: string) => {
  await visit.page.click(`#latchkey-ask [data-latchkey-action="${action}"]`);
  await settle(visit.page);
};
const inFilm = (selector: string) => visit.page.frameLocator('#film').locator(selector);
const store = (services: object, more: object = {}) =>
  visit.page.evaluate(
    (receipt) => {
      localStorage['latchkey:/'] = JSON.stringify(receipt);
    },
    { v: 1, rev: 'older', at: 1, exp: 4e9, src: 'banner', lang: 'en', services, ...more },
  );

const receipt = () => visit.page.evaluate(() => JSON.parse(localStorage['latchkey:/']));

describe('before a choice', () => {
  it('nobody is contacted, nothing is stored, and the focus is where it was', async () => {
    await visit.go();
    expect(await visit.asked()).toContain('Ads');
    expect(visit.contacts).toEqual([]);
    expect(await visit.page.evaluate(() => localStorage.length)).toBe(0);
    expect(await visit.page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });
});

describe('the banner', () => {
  it('accepting grants exactly what it names, says so, and holds on the next page', async () => {
    await visit.go();
    await click('accept-all');
    expect(await visit.answers()).toEqual({ ads: 1, 'google-analytics': 1 });
    expect(visit.contacts).toEqual(['/counter.js']);
    expect(await visit.page.evaluate(() => document.activeElement?.textContent)).toContain('Accepted');

    await visit.go();
    expect(visit.contacts).toEqual(['/counter.js', '/counter.js']);
    expect(await visit.asked()).toBe('');
  });

  it('refusing stores a no for each, and asks no more', async () => {
    await visit.go();
    await click('reject-all');
    expect(await visit.answers()).toEqual({ ads: 0, 'google-analytics': 0 });
    expect(await visit.asked()).toContain('Refused');
    await click('close');
    expect(await visit.asked()).toBe('');
    await visit.go();
    expect(await visit.asked()).toBe('');
    expect(visit.contacts).toEqual([]);
  });

  it('asks only about what is new, and leaves earlier answers alone', async () => {
    await visit.go();
    await store({ ads: [1, 'd1'] });
    await visit.go();
    const text = await visit.asked();
    expect(text).toContain('uses: Visitor statistics (Google Analytics).');
    expect(text).toContain('earlier answers stay');
    expect(await visit.page.locator('#latchkey-ask button').allInnerTexts()).toEqual([
      'Accept',
      'Refuse',
      'Choose',
    ]);
    await click('reject-all');
    expect(await visit.answers()).toEqual({ ads: 1, 'google-analytics': 0 });
  });

  it('asks again about a service whose purpose or provider has changed, and does not load it', async () => {
    await visit.go();
    await store({ ads: [0, 'd1'], 'google-analytics': [1, 'older'] });
    await visit.go();
    expect(await visit.asked()).toContain('Google Analytics');
    expect(visit.contacts).toEqual([]);
  });

  it('does not ask again when nothing but the revision has changed: the answer stays what it was', async () => {
    await visit.go();
    await store({ ads: [0, 'd1'], 'google-analytics': [0, 'c3f'] });
    await visit.go();
    expect(await visit.asked()).toBe('');
    const before = { rev: 'older', seen: 'r1', at: 1, exp: 4e9 };
    expect(await receipt()).toMatchObject(before);
    // The next page does not even need the island to see that.
    visit.fetched.length = 0;
    await visit.go();
    expect(visit.fetched).toEqual([]);
  });

  it('refers every answer to the question that it was given to', async () => {
    await visit.go();
    await store({ ads: [0, 'd1'] });
    await visit.go();
    await click('accept-all');
    expect(await receipt()).toMatchObject({
      rev: 'r1',
      services: { ads: [0, 'd1', 4e9, 'older'], 'google-analytics': [1, 'c3f'] },
    });
    await inFilm('button').click();
    await settle(visit.page);
    expect(await receipt()).toMatchObject({ services: { ads: [0, 'd1', 4e9, 'older'] } });
  });
});

describe('what was said of an answer', () => {
  it.each([
    ['refused', 'reject-all', 'Refused', 'accept'],
    ['accepted', 'accept-all', 'Accepted', 'reject'],
  ] as const)('is not left to contradict the next one: %s', async (_, action, said, next) => {
    await visit.go();
    await click(action);
    expect(await visit.asked()).toContain(`${said}. Your answer`);
    await inFilm('button').click();
    await settle(visit.page);
    expect(await visit.asked()).toMatch(/^Saved\. Your answers are stored/);
    await click('close');
    await visit.page.evaluate((method) => window.latchkey[method](), next);
    expect(await visit.asked()).toBe('');
    // A withdrawal reloads the page, and a context that is closed amidst that never ends.
    await settle(visit.page);
  });

  it('nor where the next one is given in another tab', async () => {
    await visit.go();
    await click('reject-all');
    const other = await visit.page.context().newPage();
    await other.goto('http://site.test/quiet/');
    await settle(other);
    await other.evaluate(() => window.latchkey.accept());
    await settle(visit.page);
    expect(await visit.asked()).toMatch(/^Saved\./);
    expect(visit.contacts).toContain('/counter.js');
  });

  it('is taken away where another tab deletes what was stored', async () => {
    await visit.go();
    await click('reject-all');
    const other = await visit.page.context().newPage();
    await other.goto('http://site.test/quiet/');
    await other.evaluate(() => localStorage.clear());
    await settle(visit.page);
    expect(await visit.asked()).toBe('');
  });
});

describe('an earlier answer', () => {
  const month = 30 * 24 * 3600;
  const now = Math.floor(Date.now() / 1000);

  it('is not prolonged by a later one about something else', async () => {
    await visit.go('/quiet/');
    await store({ ads: [0, 'd1'], 'google-analytics': [1, 'c3f'] }, { exp: now + month });
    await visit.go('/quiet/');
    await inFilm('button').click();
    await settle(visit.page);
    const { services, exp } = await receipt();
    expect(services['google-analytics']).toEqual([1, 'c3f', now + month, 'older']);
    expect(services.youtube).toEqual([1, 'a1']);
    expect(exp).toBeGreaterThan(now + 5 * month);
  });

  it('ends on its own day: its service is closed, and asked about again, and no other', async () => {
    await visit.go();
    await store(
      { ads: [0, 'd1'], 'google-analytics': [1, 'c3f', now - 1], youtube: [1, 'a1'] },
      { exp: now + month, seen: 'r1' },
    );
    await visit.go();
    expect(visit.contacts.toSorted()).toEqual(['/embed', '/still.png']);
    expect(await visit.asked()).toContain('Visitor statistics (Google Analytics).');
    expect(await visit.asked()).not.toContain('Ads');
  });
});

describe('a gate', () => {
  it('loaded once: one frame, no history, nothing stored, closed again on the next page', async () => {
    await visit.go('/quiet/');
    const before = await visit.page.evaluate(() => history.length);
    await inFilm('[data-latchkey-action="load"]').click();
    await settle(visit.page);
    expect(visit.contacts).toEqual(['/embed']);
    expect(await visit.page.evaluate(() => [history.length, document.activeElement?.id])).toEqual([
      before,
      'film',
    ]);
    expect(await visit.answers()).toBeNull();
    await visit.go();
    expect(visit.contacts).toEqual(['/embed']);
  });

  it('always: all of its service, and the banner stays with what is open', async () => {
    await visit.go();
    await inFilm('button').click();
    await settle(visit.page);
    expect(visit.contacts.toSorted()).toEqual(['/embed', '/still.png']);
    expect(await visit.answers()).toEqual({ youtube: 1 });
    expect(await visit.page.locator('[data-latchkey-part="control"]').count()).toBe(0);
    await click('reject-all');
    expect(await visit.answers()).toEqual({ youtube: 1, ads: 0, 'google-analytics': 0 });
  });

  it('of a picture opens that picture, and gives it the focus', async () => {
    await visit.go('/quiet/');
    await visit.page.click('[data-latchkey-part="control"]');
    await settle(visit.page);
    expect(visit.contacts).toEqual(['/still.png']);
    expect(await visit.page.evaluate(() => document.activeElement?.localName)).toBe('img');
  });

  it('of a service that the site does not know stays closed', async () => {
    await visit.go();
    await visit.page.evaluate(() => {
      const injected = document.createElement('script');
      Object.assign(injected.dataset, {
        latchkeyGate: 'script',
        latchkeyAdded: 'type',
        latchkeyService: 'constructor',
        latchkeySrc: 'http://third.test/evil.js',
      });
      document.body.append(injected);
    });
    await visit.page.evaluate(() => window.latchkey.accept('*'));
    await settle(visit.page);
    expect(visit.contacts.toSorted()).toEqual(['/counter.js', '/embed', '/still.png']);
  });
});
