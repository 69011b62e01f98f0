import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { preferencesPage } from '../../src/emit/preferences-page.ts';
import { analytics, inventoryService, sampleView, youtube } from './sample-view.ts';

const unknown = inventoryService({
  id: 'x.example',
  name: 'x.example',
  kind: 'unknown',
  provider: null,
  verified: false,
});
const badge = inventoryService({
  id: 'badge',
  decision: 'keep',
  reasonText: { en: 'Shows the build state' },
});
const $ = load(preferencesPage(sampleView([analytics, youtube, unknown, badge]), 'en', './'));

describe('the preferences page', () => {
  it('lists every gated service under its purpose, and nothing is ticked', () => {
    const listed = $('fieldset')
      .toArray()
      .map((fieldset) => [
        fieldset.attribs['data-latchkey-purpose'],
        ...$(fieldset)
          .find('[name=service]')
          .toArray()
          .map((box) => box.attribs['value']),
      ]);
    expect(listed).toEqual([
      ['necessary'],
      ['statistics', 'google-analytics'],
      ['content', 'youtube'],
      ['unidentified', 'x.example'],
    ]);
    expect(
      $('input[checked]')
        .toArray()
        .every((box) => 'disabled' in box.attribs),
    ).toBe(true);
  });

  it('says that a cookie is sent to the site, and of what only the browser keeps that nobody gets it', () => {
    const cookie = load(preferencesPage({ ...sampleView(), cookie: {} }, 'en', './'));
    const own = '[data-latchkey-purpose=necessary]';
    expect(cookie(own).text()).toContain('kept in a cookie in your browser for up to 6 months');
    expect(cookie(own).text()).toContain('sends it to this site with each request');
    expect(cookie(own).text()).not.toContain('nobody');
    expect($(own).text()).toContain('sent to nobody');
  });

  it('says who runs a service, what it stores, for what and how long', () => {
    const item = $('[value=google-analytics]').closest('li');
    expect(item.text()).toContain('Run by Acme Ltd (Ireland).');
    expect(
      item
        .find('td')
        .toArray()
        .map((cell) => $(cell).text()),
    ).toEqual(['_ga', 'Tells visitors apart', '2 years']);
  });

  it('names what is used without asking, with the reason, and no box', () => {
    const kept = $('li').filter((_, item) => $(item).text().includes('Shows the build state'));
    expect(kept.length).toBe(1);
    expect(kept.find('input').length).toBe(0);
  });

  it('lists what runs without consent apart: no box, but a control to object and one to take that back', () => {
    const exempt = inventoryService({
      ...analytics,
      reason: 'exempt',
      asks: 'nowhere',
      exempt: { basis: 'fr-audience', since: '2026-11-01', reason: 'Counts page views' },
    });
    const page = load(preferencesPage(sampleView([exempt, youtube]), 'en', './'));
    expect(page('[data-latchkey-purpose=statistics], [value=google-analytics]').length).toBe(0);
    const item = page('[data-latchkey-part=exempt]');
    expect(item.text()).toContain('Counts page views');
    expect(
      item
        .find('button')
        .toArray()
        .map((button) => [button.attribs['data-latchkey-action'], 'hidden' in button.attribs]),
    ).toEqual([
      ['object', false],
      ['object-no-more', true],
    ]);
  });

  it('gives accepting and refusing equal buttons', () => {
    const buttons = $('[data-latchkey-part=buttons] button').toArray();
    expect(buttons.map((button) => $(button).attr('data-latchkey-action'))).toEqual([
      'accept-all',
      'reject-all',
      'save',
    ]);
    expect(new Set(buttons.map((button) => Object.keys(button.attribs).join())).size).toBe(1);
  });

  it('stays out of search, and speaks its language', () => {
    const french = load(preferencesPage(sampleView(), 'fr', './'));
    expect(french('meta[name=robots]').attr('content')).toBe('noindex');
    expect([french('html').attr('lang'), french('h1').text()]).toEqual(['fr', 'Gestion des cookies']);
    expect(french('[value=google-analytics]').closest('li').find('td').last().text()).toMatch(/^2\sans$/);
  });
});
