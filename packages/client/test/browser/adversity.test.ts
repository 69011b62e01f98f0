import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assets } from '../../src/index.ts';
import { type Lab, openLab, settle, type Visit, type VisitOptions } from './support/lab.ts';
import { ownStyle, pageOf } from './support/sample-site.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

async function during(options: VisitOptions, happens: (visit: Visit) => Promise<void>): Promise<void> {
  const visit = await lab.visit(options);
  await happens(visit);
  await visit.end();
}

const click = async ({ page }: Visit, action: string) => {
  await page.click(`#latchkey-ask [data-latchkey-action="${action}"]`);
  await settle(page);
};

/** What has the focus, as a screen reader says it; empty where that is not to be seen. */
const focused = ({ page }: Visit) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.checkVisibility() ? activeElement.textContent : '';
  });

describe('without the island', () => {
  it('accepting says that it cannot be loaded; refusing works all the same', () =>
    during({}, async (visit) => {
      visit.missing.push('island.js');
      await visit.go();
      await click(visit, 'accept-all');
      expect(await focused(visit)).toContain('could not be loaded');
      expect(await visit.asked()).toContain('could not be loaded');
      expect(await visit.answers()).toBeNull();
      await click(visit, 'reject-all');
      expect(await visit.answers()).toEqual({ ads: 0, 'google-analytics': 0 });
      expect(await visit.asked()).toBe('');
      expect(visit.errors).toEqual([]);
    }));

  const button = 'main [data-latchkey-action="always"]';
  const failing = { html: pageOf('en', true, `<p><button data-latchkey-action="always">Map</button></p>`) };

  it('says so beside the control after a choice as well, and takes it back when it goes', () =>
    during(failing, async (visit) => {
      await visit.go();
      await click(visit, 'reject-all');
      visit.missing.push('opening.js', 'island.js');
      await visit.page.reload();
      for (const _ of ['first', 'again']) {
        await visit.page.click(button);
        await visit.page.waitForSelector('main p p:focus');
        expect(await focused(visit)).toContain('could not be loaded');
        expect(await visit.page.locator('p', { hasText: 'could not be loaded' }).count()).toBe(2);
      }
      expect(await visit.asked()).toBe('');
      visit.missing.length = 0;
      await visit.page.click(button);
      await settle(visit.page);
      expect(await visit.page.locator('main p p').count()).toBe(0);
    }));

  it("says nothing of a failure when it stored a refusal, by a control of the site's own", () =>
    during(
      { html: pageOf('en', false, `<p><button data-latchkey-action="reject-all">No</button></p>`) },
      async (visit) => {
        visit.missing.push('island.js');
        await visit.go();
        await visit.page.click('main button');
        await settle(visit.page);
        expect(await visit.answers()).toEqual({ ads: 0, 'google-analytics': 0 });
        expect(await visit.page.locator('main').textContent()).not.toContain('could not be loaded');
      },
    ));

  it('frames load by link, and the preferences open as a page', () =>
    during({}, async (visit) => {
      visit.missing.push('island.js');
      await visit.go('/quiet/');
      const film = visit.page.frameLocator('#film');
      await film.locator('button').click();
      await film.locator('p:focus', { hasText: 'could not be loaded' }).waitFor();
      await film.locator('[data-latchkey-action="load"]').click();
      await settle(visit.page);
      expect(visit.contacts).toEqual(['/embed']);
      await visit.page.click('[data-latchkey-slot="link"]');
      await visit.page.waitForURL('**/_latchkey/preferences.en.html**');
    }));
});

it('without what stores answers the preferences say so, and another try stores', () =>
  during({}, async (visit) => {
    visit.missing.push('visit.js');
    await visit.go();
    await click(visit, 'preferences');
    await visit.page.click('dialog [data-latchkey-action="accept-all"]');
    await settle(visit.page);
    const failed = 'dialog p[tabindex]';
    expect(await visit.page.locator(`${failed}:focus`).textContent()).toContain('could not be loaded');
    expect(await visit.answers()).toBeNull();
    expect(visit.contacts).toEqual([]);
    visit.missing.pop();
    await visit.page.click('dialog [data-latchkey-action="accept-all"]');
    await settle(visit.page);
    expect(await visit.answers()).toMatchObject({ ads: 1, 'google-analytics': 1 });
    expect(visit.contacts).toContain('/counter.js');
    await visit.page.click('[data-latchkey-slot="link"]');
    await visit.page.waitForSelector('dialog[open]');
    expect(await visit.page.locator(failed).count()).toBe(0);
  }));

describe('where the control has gone before something of what it takes could not be loaded', () => {
  const failed = '#latchkey-ask p:focus';
  const says = async ({ page }: Visit) => (await page.waitForSelector(failed)).textContent();

  it('the answer in its place is told with the failure', () =>
    during({}, async (visit) => {
      visit.missing.push('scripts.js');
      await visit.go();
      await click(visit, 'accept-all');
      expect(await says(visit)).toContain('could not be loaded');
      expect(await visit.asked()).toMatch(/Accepted[\s\S]*could not be loaded[\s\S]*Close/);
      expect(visit.errors).toEqual([]);
    }));

  it.each([
    ['a placeholder', true, '/quiet/'],
    ['a picture', false, '/quiet/'],
    ['a placeholder, beside the question', true, '/'],
  ])('it is said at the foot of the page, for %s', (_, isFrame, path) =>
    during(
      {
        before: () =>
          addEventListener('DOMContentLoaded', () => {
            const script = document.createElement('script');
            Object.assign(script, { type: 'text/plain' });
            Object.assign(script.dataset, {
              latchkeyGate: 'script',
              latchkeyService: 'youtube',
              latchkeyAdded: 'type',
              latchkeySrc: 'http://third.test/player.js',
            });
            document.body.append(script);
          }),
      },
      async (visit) => {
        visit.missing.push('scripts.js');
        await visit.go(path);
        const control = isFrame
          ? visit.page.frameLocator('#film').locator('[data-latchkey-action="load"]')
          : visit.page.locator('[data-latchkey-part="control"]');
        await control.click();
        expect(await says(visit)).toContain('could not be loaded');
        if (path === '/') expect(await visit.asked()).toContain('Google Analytics');
        expect(visit.contacts).not.toContain('/player.js');
        expect(visit.errors).toEqual([]);
      },
    ),
  );
});

describe('without scripts', () => {
  it('there is no banner and no dead control, and frames load by link', () =>
    during({ context: { javaScriptEnabled: false } }, async (visit) => {
      await visit.go();
      expect(await visit.asked()).toBe('');
      const film = visit.page.frameLocator('#film');
      expect(await film.locator('button').isVisible()).toBe(false);
      await film.locator('[data-latchkey-action="load"]').click();
      await settle(visit.page);
      expect(visit.contacts).toEqual(['/embed']);
      await visit.go('/_latchkey/preferences.en.html');
      expect(await visit.page.locator('noscript p').isVisible()).toBe(true);
      const empty = 'button:visible, input:visible, [data-latchkey-part="buttons"]:visible';
      expect(await visit.page.locator(empty).count()).toBe(0);
    }));
});

describe('a stored value', () => {
  const foreign = [
    '{',
    'null',
    '5',
    '{"v":2,"services":{}}',
    '{"v":1,"exp":9e9,"services":{"ads":7,"youtube":null,"constructor":1}}',
  ];

  it.each(foreign)('that is %s is no choice: the visitor is asked, and can answer', (stored) =>
    during({}, async (visit) => {
      await visit.go();
      await visit.page.evaluate((value) => {
        localStorage['latchkey:/'] = value;
      }, stored);
      await visit.go();
      expect(await visit.asked()).toContain('Google Analytics');
      expect(visit.contacts).toEqual([]);
      await click(visit, 'accept-all');
      expect(visit.contacts).toEqual(['/counter.js']);
      expect(visit.errors).toEqual([]);
    }),
  );
});

describe('where the browser stores nothing', () => {
  const refusing = {
    before: () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('refused');
        },
      }),
  };

  it('a choice holds for the page view', () =>
    during(refusing, async (visit) => {
      await visit.go();
      await click(visit, 'accept-all');
      expect(visit.contacts).toEqual(['/counter.js']);
      await click(visit, 'close');
      expect(await visit.asked()).toBe('');
      expect(visit.errors).toEqual([]);
    }));

  it('and the island is missing, a refusal does not seem to be taken', () =>
    during(refusing, async (visit) => {
      visit.missing.push('island.js');
      await visit.go();
      await click(visit, 'reject-all');
      expect(await focused(visit)).toContain('could not be loaded');
      expect(visit.contacts).toEqual([]);
    }));
});

it('a signal of the browser refuses without a question, until the visitor says otherwise', () =>
  during(
    { before: () => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }) },
    async (visit) => {
      await visit.go();
      expect(await visit.asked()).toBe('');
      expect(await visit.page.evaluate(() => window.latchkey.consent('google-analytics'))).toBe(false);
      expect(await visit.answers()).toBeNull();
      await visit.page.click('[data-latchkey-slot="link"]');
      await visit.page.waitForSelector('dialog[open]');
      expect(await visit.page.isVisible('[data-latchkey-part="signal"]')).toBe(true);
      await visit.page.check('[value="google-analytics"]');
      await visit.page.click('dialog [data-latchkey-action="save"]');
      await settle(visit.page);
      expect(visit.contacts).toEqual(['/counter.js']);
    },
  ));

it('works under a strict policy with three hashes and Trusted Types', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = [
    "default-src 'self'",
    `script-src 'self' http://third.test ${hash(assets.boot)}`,
    `style-src 'self' ${hash(ownStyle)} ${hash(assets.pageStyle + assets.placesStyle)} ${hash(assets.placeholderStyle)}`,
    "img-src data: http://third.test; frame-src http://third.test; require-trusted-types-for 'script'; trusted-types latchkey",
  ];
  return during({ headers: { 'content-security-policy': policy.join('; ') } }, async (visit) => {
    const messages: string[] = [];
    visit.page.on('console', (message) => messages.push(message.text()));
    await visit.go();
    await visit.page.click('#latchkey-ask [data-latchkey-action="preferences"]');
    await visit.page.waitForSelector('dialog[open]');
    await visit.page.click('dialog [data-latchkey-action="accept-all"]');
    await settle(visit.page);
    expect(visit.contacts.toSorted()).toEqual(['/counter.js', '/embed', '/still.png']);
    expect(messages).toEqual([]);
  });
});
