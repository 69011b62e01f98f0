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

describe('the API', () => {
  it('waits for an answer, and then gives it', async () => {
    await visit.go();
    const waiting = () =>
      visit.page.evaluate(() => {
        const late = new Promise((resolve) => setTimeout(() => resolve('waiting'), 300));
        return Promise.race([window.latchkey.consent('google-analytics'), late]);
      });
    expect(await waiting()).toBe('waiting');
    await click('reject-all');
    expect(await waiting()).toBe(false);
    await visit.page.evaluate(() => window.latchkey.accept());
    expect(await waiting()).toBe(true);
    expect(await visit.page.evaluate(() => window.latchkey.consent('nobody'))).toBe(false);
  });

  it('reloads when something is withdrawn that own code was told it may start', async () => {
    await visit.go();
    await visit.page.evaluate(() => window.latchkey.accept());
    await visit.go();
    // No gate of the page is of this service: only its code can have started it.
    expect(await visit.page.evaluate(() => window.latchkey.consent('ads'))).toBe(true);
    const reloaded = visit.page.waitForEvent('load');
    visit.page.evaluate(() => window.latchkey.withdraw('ads')).catch(() => {});
    await reloaded;
    expect(await visit.page.evaluate(() => window.latchkey.consent('ads'))).toBe(false);
  });

  it('answers yes at once for what the author lets run', async () => {
    await visit.go();
    expect(await visit.page.evaluate(() => window.latchkey.consent('status-page'))).toBe(true);
  });

  it('acts on what another tab stores', async () => {
    await visit.go();
    const other = await visit.page.context().newPage();
    await other.goto('http://site.test/');
    // The island of this page is there to hear of it.
    await other.evaluate(() =>
      Promise.race([window.latchkey.consent('ads'), new Promise((resolve) => setTimeout(resolve, 300))]),
    );
    await click('accept-all');
    await settle(other);
    expect(visit.contacts).toEqual(['/counter.js', '/counter.js']);
    const reloaded = other.waitForEvent('load');
    visit.page.evaluate(() => window.latchkey.reject()).catch(() => {});
    await reloaded;
  });
});
