import { fillSlot, legalTemplates, renderLegalPage } from '@latchkey/legal';
import { describe, expect, it } from 'vitest';
import { typographyFaults } from './french.ts';
import { parsed, sampleService, sampleView, textsOf } from './sample-view.ts';

const values = { site: 'Acme Docs', months: 6, contact: 'privacy@example.org' };

function pageOf(lang: string, given: object = values) {
  const page = renderLegalPage(legalTemplates.cookies[lang] ?? '', { lang, values: given });
  return { ...page, $: parsed(page.html) };
}

describe.each(Object.keys(legalTemplates.cookies))('the cookie policy in %s', (lang) => {
  it('has one title, no skipped heading and every placeholder filled', () => {
    const { $, title, html } = pageOf(lang);
    expect(textsOf($, 'h1')).toEqual([title]);
    expect($('h2').length).toBeGreaterThan(5);
    expect($('h3, h4')).toHaveLength(0);
    expect($.text()).not.toMatch(/[{}]|::/);
    expect($.text()).toContain('Acme Docs');
    expect($.text()).toMatch(/6\s(months|mois)/);
    expect(html).not.toMatch(/complian|conforme|gdpr|rgpd/i);
  });

  it('holds the slots and the control', () => {
    const { $ } = pageOf(lang);
    const slots = $('[data-latchkey-slot]').toArray();
    expect(slots.map((slot) => $(slot).attr('data-latchkey-slot'))).toEqual(['trackers', 'services']);
    expect(slots.map((slot) => $(slot).attr('data-latchkey-lang'))).toEqual([lang, lang]);
    expect($('a[data-latchkey-action=preferences]')).toHaveLength(1);
  });

  it('leaves the contact out when there is none', () => {
    const without = pageOf(lang, { site: 'Acme Docs', months: 6 });
    expect(textsOf(pageOf(lang).$, 'h2')).toEqual([...textsOf(without.$, 'h2'), 'Contact']);
    expect(pageOf(lang).$('a[href="mailto:privacy@example.org"]')).toHaveLength(1);
  });
});

it('is written with French spaces, also once its tables are filled', () => {
  const { $ } = pageOf('fr');
  const view = sampleView(
    [
      sampleService({ decision: 'keep', moment: 'load', reasonText: { fr: 'Indispensable au site.' } }),
      sampleService({
        exempt: { basis: 'fr-audience', since: '2026-11-01', reason: 'Compter les visites.' },
      }),
      sampleService({ verified: false }),
      sampleService(),
    ],
    { lang: 'fr' },
  );
  const tables = parsed(fillSlot('trackers', view) + fillSlot('services', view));
  tables('code').remove();
  expect(typographyFaults($.text() + tables.text())).toEqual([]);
});
