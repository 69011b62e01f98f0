import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { gateFolder } from '../src/gate-folder.ts';
import { reportOf } from '../src/report.ts';
import { folderOf, gatePage, optionsFor } from './support.ts';

const video = '<iframe src="https://www.youtube.com/embed/x" title="Intro"></iframe>';
const counter = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>';
const unknown = '<script src="https://x.nobody-knows.example/a.js"></script>';
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title></head><body><nav class="top"><a href="/">Home</a></nav><main>${body}</main><footer>F</footer></body></html>`;

/** Names in the banner; undefined: the page has none. */
async function named(body: string, config: object = {}): Promise<string[] | undefined> {
  const { html } = await gatePage(page(body), config);
  const $ = load(html);
  return $('#latchkey-ask').length === 0
    ? undefined
    : $('#latchkey-ask bdi[data-latchkey-service]')
        .toArray()
        .map((element) => $(element).text());
}

describe('a banner', () => {
  it('is due for services without a place that serve the author, and only for them', async () => {
    expect(await named(video)).toBeUndefined();
    expect(await named(unknown)).toBeUndefined();
    expect(await named(counter + video + unknown)).toEqual(['Google Analytics']);
  });

  it('names who asks by what the start page says, where no URL and no controller was named', async () => {
    const folder = folderOf({ 'index.html': page(counter).replace('>T<', '>Fähre &amp; Co\n guide<') });
    await gateFolder({ ...optionsFor(folder, {}), address: { url: undefined, base: undefined } });
    const ask = load(readFileSync(join(folder, 'index.html'), 'utf8'))('#latchkey-ask').text();
    expect(ask).toContain('Fähre & Co guide uses:');
  });

  it('links the policy of the region that the page is for', async () => {
    const inRegion = (lang: string) => page(counter).replace('lang="en"', `lang="${lang}"`);
    const folder = folderOf({ 'a.html': inRegion('de-AT'), 'b.html': inRegion('de-CH') });
    await gateFolder(optionsFor(folder, { legal: { pages: ['cookies'], languages: ['de-AT', 'de-CH'] } }));
    const links = ['a.html', 'b.html'].map((path) =>
      load(readFileSync(join(folder, path), 'utf8'))('#latchkey-ask a').attr('href'),
    );
    expect(links).toEqual(['/legal/cookies/', '/de-CH/legal/cookies/']);
  });

  it('is not due for what is exempt', async () => {
    const reason = 'Own audience measurement, without any cookie';
    const exempt = { basis: 'fr-audience', since: '2026-11-01', reason };
    expect(await named(counter, { services: { 'google-analytics': { exempt } } })).toBeUndefined();
  });

  it('asks about everything that is known with `always`, and about nothing with `never`', async () => {
    expect(await named(video, { banner: 'always' })).toEqual(['YouTube']);
    expect(await named(unknown, { banner: 'always' })).toBeUndefined();
    expect(await named(counter + video, { banner: 'never' })).toBeUndefined();
  });

  it('that never asks leaves everything gated, and in the preferences', async () => {
    const { html, inventory } = await gatePage(page(counter), { banner: 'never' });
    expect(load(html)('script[data-latchkey-gate]').attr('type')).toBe('text/plain');
    expect(inventory.services).toMatchObject([{ decision: 'gate', asks: 'preferences' }]);
  });

  it('leaves the placeholder where it stands when it always asks', async () => {
    const { html } = await gatePage(page(video), { banner: 'always' });
    expect(load(html)('iframe').attr('srcdoc')).toContain('data-latchkey-action="load"');
  });
});

describe('the link to the preferences', () => {
  const placeOf = async (config: object, body = video) => {
    const { html, ...result } = await gatePage(page(body), config);
    const link = load(html)('[data-latchkey-slot="link"]');
    return { place: link.parent().prop('tagName')?.toLowerCase(), html, report: reportOf(result, 'gated') };
  };

  it('stands in the last footer', async () => {
    expect((await placeOf({})).place).toBe('footer');
  });

  it('does not go with a footer that is only published on other sites', async () => {
    const gone = '<div data-latchkey-slot="when" data-latchkey-if="uses=map"><footer>F</footer></div>';
    const { html } = await gatePage(page(video).replace(/<footer>.*<\/footer>/s, gone));
    expect(load(html)('body > section[data-latchkey-slot="link"]')).toHaveLength(1);
  });

  it('stands where the author says, and else in the last footer', async () => {
    expect((await placeOf({ preferencesLink: 'nav.top' })).place).toBe('nav');
    expect((await placeOf({ preferencesLink: 'body > nav:first-child' })).place).toBe('nav');
    expect((await placeOf({ preferencesLink: '#nowhere' })).place).toBe('footer');
  });

  it('is left to the author with false; pages that lack it are named', async () => {
    const { place, report } = await placeOf({ preferencesLink: false });
    expect(place).toBeUndefined();
    expect(report.warnings.join('\n')).toContain('1 page asks and has no link to the preferences');
    const own = await placeOf(
      { preferencesLink: false },
      `${video}<a href="#latchkey-preferences">My choice</a>`,
    );
    expect(own.report.warnings.join('\n')).not.toContain('no link to the preferences');
  });

  it('refuses what is no selector, before anything is written', async () => {
    await expect(gatePage(page(video), { preferencesLink: 'footer >> [' })).rejects.toMatchObject({
      code: 'selector-invalid',
    });
  });
});

describe('a page in a language without texts', () => {
  it('asks in English, says so in its markup, and is named', async () => {
    const { html, ...result } = await gatePage(page(counter).replace('lang="en"', 'lang="cy"'));
    const ask = load(html)('#latchkey-ask');
    expect([ask.attr('lang'), ask.attr('dir')]).toEqual(['en', 'ltr']);
    expect(reportOf(result, 'gated').warnings.join('\n')).toContain('1 page in "cy" asks in English');
  });
});

describe('a banner that leads to no cookie policy', () => {
  const tip = async (body: string, config: object = {}) => {
    const result = await gatePage(page(body), config);
    return /^ {2}Cookie policy: .*$/m.exec(reportOf(result, 'gated').summary)?.[0];
  };

  it('is told of, with what to write', async () => {
    expect(await tip(counter)).toContain(
      "policy: '/cookies/'; to begin with ours: npx latchkey init --legal",
    );
    expect(await tip(counter, { legal: {}, policy: {} })).toContain('ours is a draft');
  });

  it('is none where there is no banner, or a policy', async () => {
    expect(await tip(video)).toBeUndefined();
    expect(await tip(counter, { policy: '/privacy/' })).toBeUndefined();
    expect(await tip(counter, { legal: {} })).toBeUndefined();
  });
});
