import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { bannerSlot } from '../../src/emit/banner.ts';
import { analytics, inventoryService, samplePage, sampleView, youtube } from './sample-view.ts';

const ads = inventoryService({ id: 'ads', name: 'Ads <b>', kind: 'advertising', asks: 'banner' });
const $ = load(bannerSlot(sampleView([analytics, ads, youtube]), samplePage));

describe('the banner', () => {
  it('says who asks and for what, in services that visitors can know', () => {
    const text = $('section').text();
    expect(text).toContain(
      'Acme Docs uses: Visitor statistics (Google Analytics) and advertising (Ads <b>).',
    );
    expect(text).not.toContain('YouTube');
  });

  it('gives accepting and refusing the same kind of control, in this order', () => {
    const buttons = $('button').toArray();
    expect(buttons.map((button) => $(button).attr('data-latchkey-action'))).toEqual([
      'accept-all',
      'reject-all',
      'preferences',
    ]);
    const attributes = buttons.map((button) => Object.keys(button.attribs).join(' '));
    expect(new Set(attributes).size).toBe(1);
    expect(new Set(buttons.map((button) => button.parent)).size).toBe(1);
  });

  it('is one section whose end is its first end tag, and is named', () => {
    expect($('section')).toHaveLength(1);
    expect($(`#${$('section').attr('aria-labelledby')}`).text()).toBe('Your choice.');
  });

  it('links the policy of its language, else the English one, else none', () => {
    const hrefs = (policy: Record<string, string>, lang: string, tag = lang) =>
      load(bannerSlot({ ...sampleView(), policy }, { ...samplePage, lang, tag }))('a')
        .toArray()
        .map((link) => link.attribs['href']);
    expect(hrefs({ en: '/c/', fr: '/fr/c/' }, 'fr')).toEqual(['/fr/c/']);
    expect(hrefs({ en: '/c/' }, 'fr')).toEqual(['/c/']);
    expect(hrefs({}, 'en')).toEqual([]);
    const regions = { en: '/c/', 'fr-CH': '/ch/c/', 'fr-BE': '/be/c/' };
    expect(hrefs(regions, 'fr', 'fr-BE')).toEqual(['/be/c/']);
    expect(hrefs({ ...regions, fr: '/fr/c/' }, 'fr', 'fr-be')).toEqual(['/be/c/']);
    expect(hrefs({ ...regions, fr: '/fr/c/' }, 'fr', 'fr-CA')).toEqual(['/fr/c/']);
    expect(hrefs(regions, 'fr', 'fr-CA')).toEqual(['/ch/c/']);
    expect(hrefs({ 'fr-CH': '/ch/c/' }, 'fr', '')).toEqual(['/ch/c/']);
    expect(hrefs({ 'fr-CH': '/ch/c/' }, 'en', '')).toEqual([]);
    expect(hrefs({ 'en-GB': '/gb/c/' }, 'fr')).toEqual(['/gb/c/']);
    expect(hrefs({ '': '/c/', 'fr-CH': '/ch/c/' }, 'en', '')).toEqual(['/c/']);
  });

  it('marks its language on a page in another one', () => {
    const foreign = load(bannerSlot(sampleView(), { ...samplePage, foreign: true }))('section');
    expect([foreign.attr('lang'), foreign.attr('dir')]).toEqual(['en', 'ltr']);
    expect($('section').attr('lang')).toBeUndefined();
  });

  it('has no name that blockers hide, no style attribute and no handler', () => {
    const markup = bannerSlot(sampleView(), samplePage);
    expect(markup).not.toMatch(/\s(?:style|on\w+)=/);
    expect(markup).not.toMatch(/\s(?:id|class)="[^"]*(?:cookie|consent|banner|gdpr)/i);
  });
});
