import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { comparableDom } from '../support/comparable-dom.ts';
import { acceptEverything } from '../support/measure-site.ts';
import { startVisit, type Visit } from '../support/visit.ts';
import { openVisitor } from '../support/visitor.ts';
import { docsPage, gatedSite, usualBody, usualHead } from './support/docs-page.ts';
import { sharedWorld } from './support/world.ts';

const world = sharedWorld();
let sites = 0;

/** Publishes a page as it was generated or gated, and opens it. */
async function open(
  html: string,
  variant: 'ungated' | 'gated' = 'gated',
  by = world().visitor,
): Promise<Visit> {
  const { internet, scratch } = world();
  const { site, gated } = await gatedSite(html, join(scratch, String(++sites)));
  internet.publish(site.url.host, variant === 'gated' ? gated : site.root);
  return startVisit(by, site.url.href);
}

const place = (service: string) => `[data-latchkey-slot="place"][data-latchkey-service="${service}"]`;
const usual = docsPage(usualBody, { head: usualHead });

async function domAfterAccepting(html: string, variant: 'ungated' | 'gated') {
  const visit = await open(html, variant);
  await visit.observe();
  await acceptEverything(visit.page);
  const { uncaught } = await visit.observe();
  const dom = await comparableDom(visit.page);
  await visit.end();
  return { dom, uncaught };
}

describe('a page of documentation', () => {
  it('reads well before a choice, and contacts nobody then or after refusal', async () => {
    const { page, observe, end } = await open(usual);
    expect(await observe()).toMatchObject({ hosts: [], errors: [], stored: [] });
    expect((await page.locator('main p').allInnerTexts())[0]).toContain('build: ok tests: ok coverage: ok');
    expect(await page.locator('pre.mermaid').allInnerTexts()).toEqual([
      'graph TD; Browser-->Server; Server-->Database;',
    ]);
    expect(await page.locator(place('jsdelivr')).isVisible()).toBe(true);
    expect(await page.locator(`main button, main [data-latchkey-part="control"]`).count()).toBe(2);
    await page.locator('[data-latchkey-action="reject-all"]').click();
    expect((await observe()).hosts).toEqual([]);
    await end();
  });

  it.each([
    ['light', usual],
    ['dark', docsPage(usualBody, { head: usualHead, dark: true })],
    ['right to left', docsPage(usualBody, { head: usualHead, lang: 'ar' })],
  ])('has no violation of axe, all rules and best practices: %s', async (_, html) => {
    const { page, observe, end } = await open(html);
    await observe();
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    const violations = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const results = await axe.run();
      return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
    });
    expect(violations).toEqual([]);
    await end();
  });

  it('is after consent what it is without Latchkey', { timeout: 120_000 }, async () => {
    const accepted = await domAfterAccepting(usual, 'gated');
    expect(accepted).toEqual(await domAfterAccepting(usual, 'ungated'));
    expect(accepted.dom.join()).toContain('<svg role="img">');
  });

  it('draws on demand, stores nothing, and moves the focus to what was drawn', async () => {
    const { page, observe, end } = await open(usual);
    await observe();
    await page.locator(`${place('jsdelivr')} [data-latchkey-action="load"]`).click();
    expect(await observe()).toMatchObject({ hosts: ['cdn.jsdelivr.net'], errors: [], stored: [] });
    expect(await page.locator('pre.mermaid svg').count()).toBe(1);
    expect(await page.locator(place('jsdelivr')).count()).toBe(0);
    expect(await page.locator(place('algolia-docsearch')).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('mermaid');
    await end();
  });

  it('draws from then on where that is wanted', async () => {
    const { page, observe, end } = await open(usual);
    await observe();
    await page.locator(`${place('jsdelivr')} [data-latchkey-action="always"]`).click();
    expect((await observe()).stored).toHaveLength(1);
    await page.reload();
    await observe();
    expect(await page.locator('pre.mermaid svg').count()).toBe(1);
    await end();
  });
});

it('says so where what loads it is not there', async () => {
  const html = docsPage(
    `<main><h1>T</h1><p>x</p><script src="https://giscus.app/client.js"></script></main>`,
  );
  const { page, observe, end } = await open(html);
  await page.route('**/island.js*', (route) => route.fulfill({ status: 404, body: '' }));
  await page.locator('[data-latchkey-action="load"]').click();
  await page.waitForSelector(`${place('giscus')} p:focus`);
  expect(await page.locator('p:focus').textContent()).toContain('could not be loaded');
  expect((await observe()).hosts).toEqual([]);
  expect(await page.locator('[data-latchkey-slot="place"]').isVisible()).toBe(true);
  await end();
});

describe('a search that a tag loads', () => {
  it.each([
    ['a click', (visit: Visit) => visit.page.locator(`${place('algolia-docsearch')} button`).click()],
    ['a slash', (visit: Visit) => visit.page.keyboard.press('/')],
    ['Ctrl+K', (visit: Visit) => visit.page.keyboard.press('Control+k')],
  ])('waits for %s, and then opens at once', async (_, use) => {
    const visit = await open(usual);
    const { page, observe, end } = visit;
    await observe();
    await use(visit);
    await page.waitForSelector('dialog.DocSearch-Modal[open]');
    expect(await page.locator('dialog.DocSearch-Modal').count()).toBe(1);
    expect(await observe()).toMatchObject({ hosts: ['cdn.jsdelivr.net'], errors: [], stored: [] });
    await end();
  });

  it('waits for the focus of a box of the page, and finds what was written meanwhile', async () => {
    const body = `<header><input id="q" type="search"></header><main><h1>T</h1><textarea></textarea></main>
<script src="https://cdn.jsdelivr.net/npm/docsearch.js@2/dist/cdn/docsearch.min.js"></script>
<script>docsearch({ apiKey: '0', indexName: 'acme', inputSelector: '#q' });</script>`;
    const { page, observe, end } = await open(docsPage(body));
    expect((await observe()).hosts).toEqual([]);
    await page.locator('textarea').pressSequentially('a/b');
    expect((await observe()).hosts, 'a slash in a text is no search').toEqual([]);
    await page.locator('#q').pressSequentially('consent');
    await page.waitForSelector('body[data-searched="consent"]');
    expect(await observe()).toMatchObject({ hosts: ['cdn.jsdelivr.net'], stored: [] });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await end();
  });
});

it('without JavaScript there is nothing to press in vain', async () => {
  const scriptless = await openVisitor(world().internet, { javaScriptEnabled: false });
  const { page, observe, end } = await open(usual, 'gated', scriptless);
  expect((await observe()).hosts).toEqual([]);
  expect(await page.locator('button:visible').count()).toBe(0);
  await end();
  await scriptless.leave();
});

describe('players that scripts speak to', () => {
  const pages = {
    'the YouTube player': `<main><h1>T</h1><iframe id="film" src="https://www.youtube.com/embed/x?enablejsapi=1" title="Intro"></iframe>
<p id="state"></p></main><script>
var tag = document.createElement('script'); tag.src = 'https://www.youtube.com/iframe_api';
var first = document.getElementsByTagName('script')[0]; first.parentNode.insertBefore(tag, first);
function onYouTubeIframeAPIReady() {
  new YT.Player('film', { events: { onReady() { document.getElementById('state').textContent = 'ready'; } } });
}</script>`,
    'the Vimeo player': `<main><h1>T</h1><iframe src="https://player.vimeo.com/video/1" title="Intro"></iframe></main>
<script src="https://player.vimeo.com/api/player.js"></script>
<script>const player = new Vimeo.Player(document.querySelector('iframe'));</script>`,
  };

  it.each(Object.entries(pages))('%s finds its frame as it would without Latchkey', async (_, body) => {
    const accepted = await domAfterAccepting(docsPage(body), 'gated');
    expect(accepted).toEqual(await domAfterAccepting(docsPage(body), 'ungated'));
    expect(accepted.dom.join()).toContain('data-player="https://');
    expect(accepted.uncaught).toEqual([]);
  });

  it.each(Object.entries(pages))('%s works where one film is loaded once', async (_, body) => {
    const { page, observe, end } = await open(docsPage(body));
    await observe();
    await page.frameLocator('iframe').locator('[data-latchkey-action="load"]').click();
    expect(await observe()).toMatchObject({ uncaught: [], stored: [] });
    expect(await page.locator('iframe').getAttribute('data-player')).toContain('https://');
    await end();
  });
});

describe('five embeds', () => {
  const frames = Array.from(
    { length: 5 },
    (_, index) => `<iframe src="https://www.youtube.com/embed/${index}" title="Film ${index}"></iframe>`,
  );
  const html = docsPage(`<main><h1>T</h1>${frames.join('')}</main>`);

  it('accepting them adds no history entry; leaving and coming back contacts nobody', async () => {
    const { page, observe, end } = await open(html);
    await observe();
    const entries = await page.evaluate(() => history.length);
    await page.frameLocator('iframe >> nth=2').locator('[data-latchkey-action="load"]').click();
    expect((await observe()).hosts).toEqual(['www.youtube.com']);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.goto(new URL('/elsewhere/', page.url()).href);
    await observe();
    await page.goBack();
    expect((await observe()).hosts, 'loaded once is not loaded again').toEqual([]);
    await acceptEverything(page);
    expect((await observe()).hosts).toEqual(['www.youtube.com']);
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
    await end();
  });
});
