import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { headSlot } from '../../src/emit/head.ts';
import { type PackedPage, unpacked } from '../../src/emit/packed-page.ts';
import { analytics, inventoryService, samplePage, sampleView } from './sample-view.ts';

function boot(view = sampleView(), page = samplePage, ask = true) {
  const $ = load(headSlot(view, page, ask));
  return {
    text: $('script').text(),
    style: $('style').text(),
    data: unpacked($('script').data('latchkeyPage') as PackedPage),
  };
}

it('hands the boot its page: what it may ask about, and what is gated here', () => {
  expect(boot().data).toEqual({
    key: 'latchkey:/',
    island: expect.stringMatching(/^\.\.\/_latchkey\/island\.js\?\w+$/),
    // The shortest six months of a year: from March, say, it is 184 days.
    lasts: 181 * 86_400,
    ask: true,
    failed: expect.stringContaining('could not be loaded'),
    choice: {
      rev: 'r1',
      src: 'banner',
      lang: 'en',
      seen: 'r1',
      services: { 'google-analytics': [0, 'c3f'] },
    },
    services: ['youtube'],
  });
});

it('carries the same script and style on every page', () => {
  const other = boot(sampleView(), { ...samplePage, lang: 'fr', root: './', services: [] }, false);
  expect([other.text, other.style]).toEqual([boot().text, boot().style]);
});

it('asks the browser for the island anew when the site has changed', () => {
  const changed = sampleView([analytics, inventoryService({ id: 'vimeo' })]);
  expect(boot(changed).data).not.toMatchObject({ island: boot().data.island });
});

it('survives ids and scopes with quotes', () => {
  const view = { ...sampleView([{ ...analytics, id: `a'"<b>` }]), scope: `/it's/` };
  expect(boot(view).data).toMatchObject({
    key: `latchkey:/it's/`,
    choice: { services: { [`a'"<b>`]: [0, 'c3f'] } },
  });
});

it('starts the island at once where something runs without consent, and only there', () => {
  const exempt = { basis: 'fr-audience', since: '2026-11-01', reason: 'Counts page views' };
  const view = sampleView([{ ...analytics, asks: 'nowhere', reason: 'exempt', exempt }]);
  const modules = (services: string[]) =>
    load(headSlot(view, { ...samplePage, services }, false))('script[type=module]').attr('src');
  expect(modules(['google-analytics'])).toBe(boot(view).data.island);
  expect(modules(['youtube'])).toBeUndefined();
});

it('keeps the receipt in a cookie with the script for that, and its domain', () => {
  const own = sampleView();
  const { text, data } = boot({ ...own, scope: '/docs/', cookie: { domain: 'acme.example' } });
  expect([text, data]).toEqual([
    own.assets.cookie.boot,
    expect.objectContaining({ key: 'latchkey:/docs/ acme.example' }),
  ]);
});

it('lets the boot see that there is something to tell: only changes marked so', () => {
  const revision = (notice: boolean) => {
    const change = { date: '2026-03-01', text: 'Videos come from Vimeo', notice };
    return boot({ ...sampleView(), changes: [change] }).data;
  };
  expect(revision(false)).toMatchObject({ choice: { rev: 'r1', seen: 'r1' } });
  expect(revision(true)).toMatchObject({ choice: { rev: 'r1', seen: expect.stringMatching(/^r1\.\w+$/) } });
});
