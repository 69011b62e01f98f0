import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Lab, openLab, settle, type Visit } from './support/lab.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});
afterAll(() => lab.close());

const app = (lang: string) => `<!doctype html><html lang="${lang}"><title>App</title><main><h1>App</h1>
<button data-latchkey-action="preferences">Privacy</button></main>
<script type="module">
  import { latchkey } from '/_latchkey/latchkey.js';
  document.addEventListener('latchkey:change', ({ detail }) => (window.heard ??= []).push(detail.granted));
  window.same = latchkey === window.latchkey;
</script></html>`;

async function during(happens: (visit: Visit) => Promise<void>, lang = 'en'): Promise<void> {
  const visit = await lab.visit({ html: app(lang) });
  await visit.go();
  await happens(visit);
  expect(visit.errors).toEqual([]);
  await visit.end();
}

it('reads and writes the receipt of the site', () =>
  during(async (visit) => {
    await visit.page.evaluate(() => window.latchkey.accept());
    expect(await visit.answers()).toEqual({ ads: 1, 'google-analytics': 1 });
    expect(await visit.page.evaluate(() => window.latchkey.consent('ads'))).toBe(true);
    await visit.go('/quiet/');
    expect(visit.contacts).toEqual(['/counter.js']);
    await visit.page.evaluate(() => window.latchkey.withdraw('google-analytics')).catch(() => {});
    await settle(visit.page);
    await visit.go();
    expect(await visit.page.evaluate(() => window.latchkey.consent('google-analytics'))).toBe(false);
  }));

it('asks nothing by itself, and stores nothing', () =>
  during(async (visit) => {
    expect(await visit.asked()).toBe('');
    expect(await visit.page.evaluate(() => localStorage.length)).toBe(0);
    expect(await visit.page.evaluate(() => 'same' in window && window.same)).toBe(true);
  }));

it('opens the preferences for controls of the app, and tells the app what was chosen', () =>
  during(async (visit) => {
    await visit.page.click('main [data-latchkey-action="preferences"]');
    await visit.page.waitForSelector('dialog[open]');
    await visit.page.check('[value="youtube"]');
    await visit.page.click('dialog [data-latchkey-action="save"]');
    await settle(visit.page);
    expect(await visit.page.evaluate(() => 'heard' in window && window.heard)).toEqual([
      ['visits', 'youtube'],
    ]);
    expect(await visit.asked()).toContain('Saved.');
  }));

it('speaks the language of the app', () =>
  during(async (visit) => {
    await visit.page.evaluate(() => window.latchkey.open());
    expect(await visit.page.textContent('dialog h1')).toBe('Gestion des cookies');
  }, 'fr-CA'));

it('leaves a page that has a boot to that', async () => {
  const visit = await lab.visit();
  await visit.go();
  await visit.page.addScriptTag({
    type: 'module',
    content: `const before = window.latchkey;
      const { latchkey } = await import('/_latchkey/latchkey.js');
      window.same = latchkey === before && window.latchkey === before;`,
  });
  await settle(visit.page);
  expect(await visit.page.evaluate(() => 'same' in window && window.same)).toBe(true);
  await visit.page.click('#latchkey-ask [data-latchkey-action="reject-all"]');
  await settle(visit.page);
  expect(await visit.answers()).toEqual({ ads: 0, 'google-analytics': 0 });
  await visit.end();
});
