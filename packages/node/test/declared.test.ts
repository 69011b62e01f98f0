import { defineService } from '@latchkey/core';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { scanFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { folderOf, gatePage, optionsFor } from './support.ts';

const manager =
  "<script>(function(w,l){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'})})(window,'dataLayer')</script>" +
  '<script async src="https://www.googletagmanager.com/gtm.js?id=GTM-1"></script>';
const tables = '<div data-latchkey-slot="trackers"></div><div data-latchkey-slot="services"></div>';
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>${head}</head><body><main>${body}</main><footer>F</footer></body></html>`;

async function report(html: string, config = {}) {
  const result = await scanFolder(optionsFor(folderOf({ 'index.html': html }), config));
  return { ...reportOf(result, 'found'), inventory: result.inventory };
}

describe('a declared service', () => {
  const config = {
    declare: ['cloudflare-web-analytics', { service: 'brevo', where: 'email' as const }],
  };

  it('is in the inventory, by the word of the author', async () => {
    const { inventory } = await gatePage(page('<p>text</p>'), config);
    expect(inventory.services).toMatchObject([
      { id: 'brevo', decision: 'keep', moment: 'use', declared: { where: 'email' }, places: 0 },
      { id: 'cloudflare-web-analytics', decision: 'keep', moment: 'load', declared: { where: 'edge' } },
    ]);
  });

  it('is in the tables, which say where it is', async () => {
    const { html } = await gatePage(page(tables), config);
    const text = load(html)('main').text();
    expect(text).toContain('Cloudflare');
    expect(text).toContain('added to the pages on their way to you');
    expect(text).toContain('in e-mails of this site');
  });

  it('changes no page that has no tables, and asks nothing', async () => {
    const html = page('<p>text</p>');
    expect((await gatePage(html, config)).html).toBe(html);
  });

  it('is found by itself all the same: then it is gated', async () => {
    const beacon = '<script defer src="https://static.cloudflareinsights.com/beacon.min.js"></script>';
    const { inventory } = await gatePage(page(beacon), { declare: ['cloudflare-web-analytics'] });
    expect(inventory.services).toMatchObject([{ decision: 'gate', places: 1, declared: { where: 'edge' } }]);
  });

  it('runs before anybody agrees where its host adds it, and the build says so', async () => {
    const { warnings, summary } = await report(page(''), config);
    expect(warnings.join('\n')).toMatch(
      /Cloudflare Web Analytics is declared .* it runs before anybody agrees/,
    );
    expect(warnings.join('\n')).not.toContain('Brevo');
    expect(summary).toMatch(/^No page contacts a third party/);
    expect(summary).toMatch(/declared by you +Brevo/);
  });
});

describe('what a tag manager contains', () => {
  const config = { services: { 'google-tag-manager': { contains: ['meta-pixel', 'hotjar'] } } };

  it('is asked about with it, service by service', async () => {
    const { html, inventory } = await gatePage(page(manager), config);
    expect(inventory.services).toMatchObject([
      { id: 'google-tag-manager', decision: 'gate', asks: 'banner', contains: ['meta-pixel', 'hotjar'] },
      {
        id: 'hotjar',
        decision: 'gate',
        asks: 'banner',
        moment: 'consent',
        declared: { where: 'tag-manager', by: 'google-tag-manager' },
      },
      { id: 'meta-pixel', decision: 'gate', asks: 'banner', moment: 'consent' },
    ]);
    expect(load(html)('#latchkey-ask').text()).toContain('Hotjar');
  });

  it('is in the tables, with what loads it', async () => {
    const { html } = await gatePage(page(manager + tables), config);
    const $ = load(html);
    expect($('main').text()).toContain('after your consent, loaded by Google Tag Manager');
    expect($('main').text()).toContain('_fbp');
  });

  it('runs at once where the author keeps the tag manager', async () => {
    const { inventory } = await gatePage(page(manager), {
      services: {
        'google-tag-manager': { contains: ['hotjar'], keep: 'Our lawyers looked at it and are fine' },
      },
    });
    expect(inventory.services[1]).toMatchObject({ id: 'hotjar', decision: 'keep', moment: 'load' });
  });

  it('runs at once where the tag manager is exempt', async () => {
    const exempt = { basis: 'fr-audience', since: '2026-11-01', reason: 'Only loads our own measurement' };
    const { inventory } = await gatePage(page(manager), {
      services: { 'google-tag-manager': { contains: ['hotjar'], exempt } },
    });
    expect(inventory.services[1]).toMatchObject({ id: 'hotjar', decision: 'keep', moment: 'load' });
  });

  it('is told to be declared where no page loads the tag manager', async () => {
    const { warnings, inventory } = await report(page(''), config);
    expect(inventory.services).toEqual([]);
    expect(warnings.join('\n')).toContain("declare: ['google-tag-manager', 'meta-pixel', 'hotjar']");
  });
});

describe('what the site itself keeps', () => {
  const storage = [
    { name: 'session', use: 'keeps-sign-in', duration: 'session' },
    {
      name: 'tour',
      kind: 'localStorage' as const,
      purpose: 'functional' as const,
      use: 'Remembers that you took the tour',
    },
  ];

  it('stands in the table of its purpose, as the author declares it', async () => {
    const { html } = await gatePage(page(tables), { storage });
    const sections = load(html)('main section');
    expect(sections.eq(0).text()).toMatch(
      /session.*Keeps the visitor signed in.*until you close the browser/,
    );
    expect(sections.eq(1).text()).toMatch(/tour.*local storage.*Remembers that you took the tour/);
  });

  it('is known of platforms, by what their pages say', async () => {
    const generator = '<meta name="generator" content="Starlight v0.42.4">';
    const { html, inventory } = await gatePage(page(tables, generator));
    expect(inventory.own?.map(({ name }) => name)).toEqual([
      'sl-sidebar-state',
      'starlight-synced-tabs__*',
      'starlight-theme',
    ]);
    const section = load(html)('main section').text();
    expect(section).toContain('This siteStarlight');
    expect(section).toContain('Remembers how the visitor wants pages to be shown');
  });

  it('is what the author says where a platform is known for the same', async () => {
    const { inventory } = await gatePage(
      page('', '<link rel="stylesheet" href="_static/styles/furo.css?v=1">'),
      {
        storage: [{ name: 'theme', kind: 'localStorage', use: 'keeps-look', duration: 'P1Y' }],
      },
    );
    expect(inventory.own).toMatchObject([{ name: 'theme', duration: 'P1Y', purpose: 'necessary' }]);
  });
});

describe('another consent tool', () => {
  const cookiebot =
    '<link rel="preconnect" href="https://consent.cookiebot.com">\n<script src="https://consent.cookiebot.com/uc.js" data-cbid="x"></script>';

  it('is left alone, and reported with its places', async () => {
    const html = page(cookiebot);
    const gated = await gatePage(html);
    expect(gated.html).toBe(html);
    const { warnings } = await report(html);
    expect(warnings.join('\n')).toMatch(/Another consent tool is on this site: Cookiebot.*\n +index\.html:1/);
  });
});

describe('an exemption', () => {
  const exempt = { since: '2026-11-01', reason: 'Own audience measurement only' };
  const fathom = page('<script src="https://cdn.usefathom.com/script.js" data-site="X"></script>');
  const warned = async (basis: string) =>
    (await report(fathom, { services: { fathom: { exempt: { ...exempt, basis } } } })).warnings.join('\n');

  it('prints what its basis demands', async () => {
    expect(await warned('fr-audience')).toContain('for its publisher alone');
  });

  it('says that a basis is not known', async () => {
    expect(await warned('because')).toContain('a basis that Latchkey does not know: "because"');
  });
});

describe('a service that the author defines', () => {
  const help = defineService({
    id: 'acme-help',
    name: 'Acme Help',
    provider: { entity: 'Acme SAS', country: 'FR', privacyUrl: 'https://acme.example/privacy' },
    purpose: 'functional',
    kind: 'chat',
    match: { urls: ['*.acme-help.example/'], inline: ['\\bAcmeHelp\\.start\\('] },
    storage: [{ name: 'acme_id', use: 'keeps-conversations', duration: 'P6M' }],
  });

  it('is told by its addresses and its signatures, and listed with what it keeps', async () => {
    const html = page(
      `<script src="https://cdn.acme-help.example/x.js"></script><script>AcmeHelp.start('1')</script>${tables}`,
    );
    const gated = await gatePage(html, { services: [help] });
    expect(gated.found.map(({ service }) => service.id)).toEqual(['acme-help', 'acme-help']);
    expect(gated.inventory.services).toMatchObject([
      { id: 'acme-help', verified: true, decision: 'gate', storage: [{ name: 'acme_id', party: 'first' }] },
    ]);
    expect(load(gated.html)('main section').text()).toMatch(/Acme SAS.*acme_id/);
  });

  it('may be served by the site itself', async () => {
    const counter = defineService({ id: 'own-counter', name: 'Counter', match: { urls: ['*/count-me.js'] } });
    const { found } = await gatePage(page('<script src="/js/count-me.js"></script>'), {
      services: [counter],
    });
    expect(found.map(({ service }) => service.id)).toEqual(['own-counter']);
  });

  it('comes before the catalogue, where both say the same too', async () => {
    const video = defineService({
      id: 'own-video',
      name: 'Own',
      match: { urls: ['*.youtube.com/'] },
    });
    const { found } = await gatePage(page('<iframe src="https://www.youtube.com/embed/own1"></iframe>'), {
      services: [video],
    });
    expect(found.map(({ service }) => service.id)).toEqual(['own-video']);
  });
});
